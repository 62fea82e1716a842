package dev.ringway.installer;

import java.time.Instant;
import java.util.List;

/**
 * The installers of a release and how far their making is.
 *
 * @param allowedActions what the reader may do to it now
 * @param note why it failed or was withdrawn, or null
 * @param bytesDone of the artifact, out of {@code bytesTotal}, in the attempt that is running or was the last
 * @param installers empty until they are built; downloadable while the state is AVAILABLE
 */
public record InstallerBuildView(
        InstallerBuildId id,
        String product,
        String version,
        InstallerBuildState state,
        List<InstallerBuildAction> allowedActions,
        String note,
        long bytesDone,
        long bytesTotal,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        List<InstallerView> installers) {}
