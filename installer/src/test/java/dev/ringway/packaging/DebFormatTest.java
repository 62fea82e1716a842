package dev.ringway.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebFormatTest {

    @TempDir
    Path directory;

    private final Map<String, byte[]> members = new LinkedHashMap<>();

    @BeforeEach
    void build() throws IOException {
        PackagingOrder order =
                Orders.anOrder().version("1.0.0-rc.1").as(InstallerFormat.DEB).done();
        Path deb = new InstallerWorkshop()
                .build(order, directory, Progress.UNWATCHED)
                .get(0)
                .file();
        try (ArArchiveInputStream ar = new ArArchiveInputStream(new ByteArrayInputStream(Files.readAllBytes(deb)))) {
            for (ArArchiveEntry entry = ar.getNextEntry(); entry != null; entry = ar.getNextEntry())
                members.put(entry.getName(), ar.readAllBytes());
        }
    }

    @Test
    void theThreeMembersStandInTheOrderDpkgWants() {
        assertEquals(List.of("debian-binary", "control.tar.gz", "data.tar.gz"), List.copyOf(members.keySet()));
        assertArrayEquals("2.0\n".getBytes(), members.get("debian-binary"));
    }

    @Test
    void theControlFileSaysWhatTheSpecificationSays() throws IOException {
        assertEquals("""
                Package: wiremock
                Version: 1.0.0~rc.1
                Architecture: all
                Maintainer: ACME Support <support@acme.example>
                Installed-Size: 21
                Depends: passwd, default-jre-headless | java17-runtime-headless
                Section: java
                Priority: optional
                Homepage: https://wiremock.org/
                Description: stand-in for HTTP services in tests
                 WireMock answers HTTP requests as it was told, so that tests need no real
                 service.
                 .
                 It can also record the answers of a real service.
                """, text("control.tar.gz", "./control"));
        assertEquals("/etc/wiremock/wiremock.conf\n", text("control.tar.gz", "./conffiles"));
    }

    @Test
    void everyEntryBelongsToRootAndBearsTheTimeOfTheRelease() throws IOException {
        for (String member : List.of("control.tar.gz", "data.tar.gz")) {
            for (TarContents.Entry entry : TarContents.of(members.get(member)).entries()) {
                assertEquals("root/root 0/0", entry.owner(), entry.name());
                assertEquals(Orders.RELEASED, entry.time(), entry.name());
            }
        }
    }

    @Test
    void theTreeIsSortedAndEveryDirectoryComesBeforeItsFiles() throws IOException {
        List<String> names =
                new ArrayList<>(TarContents.of(members.get("data.tar.gz")).names());
        assertEquals("./", names.get(0));
        assertEquals(
                names.stream().map(DebFormatTest::path).sorted().toList(),
                names.stream().map(DebFormatTest::path).toList());
        assertTrue(names.contains("./usr/share/wiremock/wiremock-standalone.jar"));
    }

    @Test
    void theChecksumsCoverTheProgramButNotTheConfiguration() throws IOException {
        String md5sums = text("control.tar.gz", "./md5sums");
        String artifact = Digest.md5().update("the product".getBytes()).hex();
        assertTrue(md5sums.contains(artifact + "  usr/share/wiremock/wiremock-standalone.jar\n"));
        assertFalse(md5sums.contains("wiremock.conf"));
    }

    @Test
    void theUnitReadsTheConfigurationAndRunsAsItsUser() throws IOException {
        String unit = text("data.tar.gz", "./usr/lib/systemd/system/wiremock.service");
        assertTrue(unit.contains(
                "\nUser=_wiremock\nEnvironmentFile=-/etc/wiremock/wiremock.conf\nStateDirectory=wiremock\n"));
        assertTrue(unit.contains("\nExecStart=/usr/bin/wiremock\n"));
    }

    private String text(String member, String name) throws IOException {
        return new String(TarContents.of(members.get(member)).content(name), StandardCharsets.UTF_8);
    }

    private static String path(String name) {
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
