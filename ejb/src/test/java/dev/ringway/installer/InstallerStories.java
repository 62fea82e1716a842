package dev.ringway.installer;

import dev.ringway.access.Actor;
import dev.ringway.packaging.BuiltInstaller;
import dev.ringway.packaging.InstallerFormat;
import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.packaging.ServiceSpecification;
import dev.ringway.release.ReleaseStories;
import dev.ringway.shared.Sha256;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Installers to tell stories about. */
public final class InstallerStories {
    static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    static final Actor SERVER = Actor.SYSTEM;

    private InstallerStories() {}

    /** Queued, of a release that just completed PRODUCTION. */
    static InstallerBuild aBuild() {
        return new InstallerBuild(ReleaseStories.aRelease("3.9.1"), NOON);
    }

    static void complete(InstallerBuild build) {
        build.complete(specification(), files(), SERVER, NOON);
    }

    /** A Debian package of 1,000 bytes, offered. */
    public static Installer anInstaller() {
        InstallerBuild build = aBuild();
        build.takeUp(1_000, SERVER, NOON);
        complete(build);
        return build.installers().get(1);
    }

    private static List<BuiltInstaller> files() {
        return List.of(
                new BuiltInstaller(
                        Path.of("wiremock-3.9.1.tar.gz"),
                        InstallerFormat.TAR_GZ,
                        1_000,
                        Sha256.of("tar").hex()),
                new BuiltInstaller(
                        Path.of("wiremock_3.9.1_all.deb"),
                        InstallerFormat.DEB,
                        1_000,
                        Sha256.of("deb").hex()));
    }

    private static PackagingSpecification specification() {
        return new PackagingSpecification(
                "wiremock",
                "Mocks web services",
                "Answers in the place of others.",
                "ACME Support <support@acme.example>",
                "https://wiremock.example",
                "Apache-2.0",
                "java",
                "all",
                List.of(),
                "wiremock.jar",
                "/usr/share/wiremock/wiremock.jar",
                new ServiceSpecification(
                        "wiremock", "wiremock", "/usr/bin/java -jar /usr/share/wiremock/wiremock.jar", ""),
                List.of());
    }
}
