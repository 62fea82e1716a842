package dev.ringway.installer;

import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.shared.Sha256;
import java.time.Instant;
import java.util.UUID;

/**
 * What a server needs to build the installers of a release.
 *
 * @param claim proves that the build is still this worker's
 * @param releasedAt the time stamp of everything in the installers, which makes them the same byte for byte
 * @param artifact name of the file to be packaged, with its digest and its size in bytes
 */
public record InstallerWork(
        InstallerBuildId build,
        UUID claim,
        PackagingSpecification specification,
        String version,
        Instant releasedAt,
        String artifact,
        Sha256 sha256,
        long size) {}
