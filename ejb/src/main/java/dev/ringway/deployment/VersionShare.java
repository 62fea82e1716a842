package dev.ringway.deployment;

import dev.ringway.release.ReleaseId;
import dev.ringway.shared.Version;
import java.util.UUID;

/** How many environments and users of a ring run one release; a null release is none yet. */
record VersionShare(ReleaseId release, Version version, long environments, long users) {
    VersionShare(UUID release, Version version, long environments, long users) {
        this(release == null ? null : new ReleaseId(release), version, environments, users);
    }
}
