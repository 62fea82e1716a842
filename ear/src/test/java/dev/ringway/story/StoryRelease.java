package dev.ringway.story;

import dev.ringway.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A release as the build server describes it; reads like a story. */
final class StoryRelease {
    private final String version;
    private final String notes;
    private final List<Change> changes = new ArrayList<>();

    private StoryRelease(String version, String notes) {
        this.version = version;
        this.notes = notes;
    }

    static StoryRelease aRelease(String version, String notes) {
        return new StoryRelease(version, notes);
    }

    StoryRelease with(Change change) {
        changes.add(change);
        return this;
    }

    String version() {
        return version;
    }

    List<Change> changes() {
        return changes;
    }

    /** Where its makers announced it. */
    String origin() {
        return "https://github.com/wiremock/wiremock/releases/tag/" + version;
    }

    Path jar(Path jars) {
        return jars.resolve("wiremock-standalone-" + version + ".jar");
    }

    Map<String, Object> order(Path jars) {
        try {
            byte[] bytes = Files.readAllBytes(jar(jars));
            String digest = Sha256.of(Sha256.newDigest().digest(bytes)).hex();
            return Map.of(
                    "version",
                    version,
                    // stands for the source revision, which Maven Central does not tell
                    "commit",
                    digest.substring(0, 40),
                    "branch",
                    "main",
                    "buildUrl",
                    origin(),
                    "notes",
                    notes,
                    "workItems",
                    changes.stream().map(Change::order).toList(),
                    "artifacts",
                    List.of(Map.of(
                            "name",
                            WireMockProduct.ARTIFACT,
                            "platform",
                            "any",
                            "sha256",
                            digest,
                            "size",
                            bytes.length)));
        } catch (IOException e) {
            throw new UncheckedIOException("The jar of WireMock " + version + " cannot be read", e);
        }
    }
}
