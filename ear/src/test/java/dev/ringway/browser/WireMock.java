package dev.ringway.browser;

import dev.ringway.shared.Sha256;
import dev.ringway.story.WireMockProduct;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real release of a real product. */
final class WireMock {
    static final String VERSION = System.getProperty("ringway.wiremock.version");
    private static final Path JAR = Path.of(System.getProperty("ringway.wiremock.jar"));

    private WireMock() {}

    /** The jar as CI announces it. */
    static Map<String, Object> artifact() {
        try {
            byte[] bytes = Files.readAllBytes(JAR);
            String digest = Sha256.of(Sha256.newDigest().digest(bytes)).hex();
            return Map.of("name", WireMockProduct.ARTIFACT, "platform", "any", "sha256", digest, "size", bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException("The jar of WireMock cannot be read", e);
        }
    }

    static BodyPublisher body() {
        try {
            return BodyPublishers.ofFile(JAR);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException("The jar of WireMock is not there", e);
        }
    }
}
