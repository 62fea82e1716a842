package dev.ringway.packaging;

/** The bytes handed over are not the artifact that was registered; nothing was built from them. */
public class ArtifactMismatch extends PackagingRefused {

    public ArtifactMismatch(String sentence) {
        super(sentence);
    }
}
