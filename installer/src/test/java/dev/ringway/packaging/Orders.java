package dev.ringway.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Builds packaging orders for tests; reads like a story. */
final class Orders {

    static final Instant RELEASED = Instant.parse("2026-03-01T10:00:00Z");

    private String version = "1.0.0";
    private ReleaseArtifact artifact = artifact("wiremock-standalone.jar", "the product".getBytes());
    private String configuration = "# Settings of WireMock\nPORT=8080\n";
    private List<InstallerFormat> formats = List.of(InstallerFormat.values());

    static Orders anOrder() {
        return new Orders();
    }

    Orders version(String version) {
        this.version = version;
        return this;
    }

    Orders containing(byte[] bytes) {
        artifact = artifact("wiremock-standalone.jar", bytes);
        return this;
    }

    Orders containing(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        artifact = new ReleaseArtifact(
                "wiremock-standalone.jar", bytes.length, sha256(bytes), () -> Files.newInputStream(file));
        return this;
    }

    Orders containing(ReleaseArtifact artifact) {
        this.artifact = artifact;
        return this;
    }

    Orders configuredWith(String configuration) {
        this.configuration = configuration;
        return this;
    }

    Orders as(InstallerFormat... formats) {
        this.formats = List.of(formats);
        return this;
    }

    PackagingOrder done() {
        return new PackagingOrder(wiremock(configuration), version, RELEASED, artifact, formats);
    }

    static PackagingSpecification wiremock(String configuration) {
        return new PackagingSpecification(
                "wiremock",
                "stand-in for HTTP services in tests",
                "WireMock answers HTTP requests as it was told, so that tests need no real service.\n"
                        + "It can also record the answers of a real service.",
                "ACME Support <support@acme.example>",
                "https://wiremock.org/",
                "Apache-2.0",
                "java",
                "all",
                List.of("default-jre-headless | java17-runtime-headless"),
                "wiremock-standalone.jar",
                "/usr/share/wiremock/wiremock-standalone.jar",
                new ServiceSpecification(
                        "wiremock",
                        "_wiremock",
                        "java -jar /usr/share/wiremock/wiremock-standalone.jar --port ${PORT}"
                                + " --bind-address 127.0.0.1 --root-dir ${STATE_DIRECTORY} $WIREMOCK_OPTIONS",
                        "/etc/wiremock/wiremock.conf"),
                List.of(new ConfigurationFile("/etc/wiremock/wiremock.conf", configuration)));
    }

    static ReleaseArtifact artifact(String name, byte[] bytes) {
        return new ReleaseArtifact(name, bytes.length, sha256(bytes), () -> new ByteArrayInputStream(bytes));
    }

    static String sha256(byte[] bytes) {
        return Digest.sha256().update(bytes).hex();
    }
}
