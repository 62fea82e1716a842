package dev.ringway.packaging;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One release to be packaged. The same order gives the same bytes, always.
 *
 * @param version SemVer 2.0
 * @param releasedAt the time stamp of every file in the installers, in whole seconds
 * @param formats each once; built in this order
 */
public record PackagingOrder(
        PackagingSpecification specification,
        String version,
        Instant releasedAt,
        ReleaseArtifact artifact,
        List<InstallerFormat> formats) {

    public PackagingOrder {
        DebianVersion.of(version);
        releasedAt = releasedAt.truncatedTo(ChronoUnit.SECONDS);
        formats = formats.stream().distinct().toList();
        if (formats.isEmpty()) throw new PackagingRefused("Name at least one installer format.");
        if (releasedAt.isBefore(Instant.EPOCH)) throw new PackagingRefused("The release time must not be before 1970.");
        if (!artifact.name().equals(specification.artifact()))
            throw new PackagingRefused("The specification packages artifact %s; given: %s."
                    .formatted(specification.artifact(), artifact.name()));
    }

    DebianVersion debianVersion() {
        return DebianVersion.of(version);
    }
}
