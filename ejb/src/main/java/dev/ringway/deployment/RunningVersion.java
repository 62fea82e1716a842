package dev.ringway.deployment;

import dev.ringway.shared.Version;
import java.util.List;

/**
 * A version that a customer runs, and where.
 *
 * @param version null is nothing yet
 * @param environments by their keys; none at all when the customer has no environment of the product
 */
public record RunningVersion(String version, List<RunningEnvironment> environments) {
    /** What addresses call it when nothing runs yet; no version is called so. */
    public static final String NOTHING = "nothing";

    public String address() {
        return version == null ? NOTHING : version;
    }

    /** Whether the release is newer than what runs. */
    public boolean isBehind(String release) {
        return version == null || new Version(release).isNewerThan(new Version(version));
    }
}
