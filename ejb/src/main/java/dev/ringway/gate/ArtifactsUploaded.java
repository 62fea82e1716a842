package dev.ringway.gate;

import dev.ringway.release.Artifact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every announced artifact is in the store. */
@ApplicationScoped
class ArtifactsUploaded implements GateRule {
    private static final String RULE = "artifacts-uploaded";

    @Override
    public Finding check(GateQuestion question) {
        List<Artifact> artifacts = question.release().artifacts();
        List<String> missing = artifacts.stream()
                .filter(artifact -> !artifact.isUploaded())
                .map(Artifact::name)
                .toList();
        if (missing.isEmpty()) {
            return Finding.open(RULE, allOf(artifacts.size()));
        }
        return Finding.closed(RULE, "Not uploaded yet: " + String.join(", ", missing) + ".");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean restsOnTheRelease() {
        return true;
    }

    private static String allOf(int artifacts) {
        return artifacts == 1
                ? "The artifact is uploaded and verified."
                : "All " + artifacts + " artifacts are uploaded and verified.";
    }
}
