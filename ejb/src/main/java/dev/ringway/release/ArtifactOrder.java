package dev.ringway.release;

import dev.ringway.shared.Requirement;
import dev.ringway.shared.Sha256;

/**
 * A file of a release as CI announces it.
 *
 * @param platform what it runs on, such as {@code any} or {@code linux-amd64}
 * @param size in bytes
 */
public record ArtifactOrder(String name, String platform, Sha256 sha256, long size) {
    private static final long LARGEST = 50L * 1024 * 1024 * 1024;

    public ArtifactOrder {
        new Requirement()
                .that(
                        name != null && name.matches("[A-Za-z0-9][A-Za-z0-9._+-]{0,199}"),
                        "/name",
                        "The name of an artifact is 1 to 200 letters, digits, '.', '_', '+' or '-'.")
                .key(platform, "/platform")
                .present(sha256, "/sha256")
                .that(size > 0 && size <= LARGEST, "/size", "size must be between 1 byte and 50 GiB.")
                .check();
    }
}
