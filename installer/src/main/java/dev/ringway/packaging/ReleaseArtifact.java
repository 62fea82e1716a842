package dev.ringway.packaging;

/**
 * The file of the release that goes into the installers, as it was registered.
 *
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits; the build stops when the bytes do not match
 */
public record ReleaseArtifact(String name, long size, String sha256, ArtifactSource source) {

    public ReleaseArtifact {
        Rule.FILE_NAME.check(name);
        Rule.SHA256.check(sha256);
        if (size < 0) throw new PackagingRefused("The size of artifact " + name + " must not be negative.");
        if (source == null) throw new PackagingRefused("The bytes of artifact " + name + " are missing.");
    }
}
