package dev.ringway.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarGzFormatTest {

    @TempDir
    Path directory;

    @Test
    void allIsBelowOneDirectoryNamedByProductAndVersion() throws IOException {
        TarContents contents = built("1.0.0");
        assertTrue(contents.names().stream().allMatch(name -> name.startsWith("wiremock-1.0.0/")));
        assertTrue(contents.names()
                .containsAll(List.of(
                        "wiremock-1.0.0/README.md",
                        "wiremock-1.0.0/install.sh",
                        "wiremock-1.0.0/uninstall.sh",
                        "wiremock-1.0.0/tree/usr/bin/wiremock",
                        "wiremock-1.0.0/tree/etc/wiremock/wiremock.conf")));
    }

    @Test
    void theChecksumsCoverEveryFileOfTheTree() throws IOException {
        TarContents contents = built("1.0.0");
        String checksums = text(contents, "wiremock-1.0.0/SHA256SUMS");
        for (TarContents.Entry entry : contents.entries()) {
            if (!entry.name().contains("/tree/") || entry.name().endsWith("/")) continue;
            String line = Orders.sha256(entry.content()) + "  " + entry.name().substring("wiremock-1.0.0/".length());
            assertTrue(checksums.contains(line + "\n"), entry.name());
        }
    }

    @Test
    void aNameTooLongForAPlainHeaderIsKeptWhole() throws IOException {
        String version = "1.0.0-" + "a".repeat(90);
        TarContents contents = built(version);
        String artifact = "wiremock-" + version + "/tree/usr/share/wiremock/wiremock-standalone.jar";
        assertArrayEquals("the product".getBytes(), contents.content(artifact));
        assertTrue(contents.entries().stream().allMatch(entry -> entry.owner().equals("root/root 0/0")));
    }

    @Test
    void noPlaceInATemplateIsLeftEmpty() throws IOException {
        for (TarContents.Entry entry : built("1.0.0").entries()) {
            if (entry.name().endsWith(".gz")) continue;
            assertFalse(
                    new String(entry.content(), StandardCharsets.UTF_8).matches("(?s).*@[a-zA-Z]+@.*"), entry.name());
        }
    }

    @Test
    void programsMayBeRunAndOtherFilesMayNot() throws IOException {
        for (TarContents.Entry entry : built("1.0.0").entries()) {
            boolean runs = entry.name().endsWith("/")
                    || entry.name().endsWith(".sh")
                    || entry.name().contains("/usr/bin/");
            assertEquals(runs ? 0755 : 0644, entry.mode(), entry.name());
        }
    }

    private TarContents built(String version) throws IOException {
        PackagingOrder order =
                Orders.anOrder().version(version).as(InstallerFormat.TAR_GZ).done();
        BuiltInstaller installer = new InstallerWorkshop()
                .build(order, directory, Progress.UNWATCHED)
                .get(0);
        return TarContents.of(Files.readAllBytes(installer.file()));
    }

    private static String text(TarContents contents, String name) {
        return new String(contents.content(name), StandardCharsets.UTF_8);
    }
}
