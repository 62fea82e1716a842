package dev.ringway.story;

import dev.ringway.packaging.ConfigurationFile;
import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.packaging.ServiceSpecification;
import java.util.List;
import java.util.Map;

/** The product of the story, and how its installers are made. */
public final class WireMockProduct {
    public static final String ARTIFACT = "wiremock-standalone.jar";

    private WireMockProduct() {}

    static Map<String, Object> order() {
        return Map.of("key", Cast.PRODUCT, "name", "WireMock", "vendor", "WireMock", "packaging", packaging());
    }

    public static PackagingSpecification packaging() {
        return new PackagingSpecification(
                "wiremock",
                "stand-in for HTTP services in tests",
                "WireMock answers HTTP requests as it was told, so that tests need no real service.\n"
                        + "It can also record the answers of a real service.",
                "Ringway Demonstration <demo@ringway.example>",
                "https://wiremock.org/",
                "Apache-2.0",
                "java",
                "all",
                List.of("default-jre-headless | java17-runtime-headless"),
                ARTIFACT,
                "/usr/share/wiremock/" + ARTIFACT,
                service(),
                List.of(
                        new ConfigurationFile(
                                "/etc/wiremock/wiremock.conf",
                                "# Settings of WireMock\nPORT=8080\n# More options, as on WireMock's command line\nWIREMOCK_OPTIONS=\n")));
    }

    private static ServiceSpecification service() {
        return new ServiceSpecification(
                "wiremock",
                "_wiremock",
                "java -jar /usr/share/wiremock/" + ARTIFACT
                        + " --port ${PORT} --bind-address 127.0.0.1 --root-dir ${STATE_DIRECTORY} $WIREMOCK_OPTIONS",
                "/etc/wiremock/wiremock.conf");
    }
}
