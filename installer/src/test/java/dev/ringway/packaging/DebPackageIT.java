package dev.ringway.packaging;

import static dev.ringway.packaging.InstallerFormat.DEB;
import static dev.ringway.packaging.Orders.anOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebPackageIT {

    private static final String CONFIGURATION = "etc/wiremock/wiremock.conf";

    @TempDir
    Path directory;

    private DebianRoot root;

    @BeforeEach
    void anEmptyRoot() throws IOException {
        root = DebianRoot.in(directory.resolve("root"));
    }

    @Test
    void aNewInstallationBringsProgramConfigurationAndAnEnabledService() throws Exception {
        install("1.0.0", "PORT=8080\n");
        assertEquals("install ok installed 1.0.0", status());
        assertEquals("PORT=8080\n", root.read(CONFIGURATION));
        assertTrue(root.has("usr/share/wiremock/wiremock-standalone.jar"));
        assertTrue(root.has("etc/systemd/system/multi-user.target.wants/wiremock.service"));
        assertTrue(root.has("var/lib/wiremock"));
    }

    @Test
    void anUpgradeKeepsConfigurationTheCustomerEdited() throws Exception {
        install("1.0.0-rc.1", "PORT=8080\n");
        root.write(CONFIGURATION, "PORT=9090 # ours\n");
        install("1.0.0", "PORT=8081\n");
        assertEquals("install ok installed 1.0.0", status());
        assertEquals("PORT=9090 # ours\n", root.read(CONFIGURATION));
        assertEquals("PORT=8081\n", root.read(CONFIGURATION + ".dpkg-dist"));
    }

    @Test
    void anUpgradeRenewsConfigurationNobodyEdited() throws Exception {
        install("1.0.0", "PORT=8080\n");
        install("1.1.0", "PORT=8081\n");
        assertEquals("PORT=8081\n", root.read(CONFIGURATION));
    }

    @Test
    void aServiceTheCustomerDisabledStaysDisabledOnUpgrade() throws Exception {
        install("1.0.0", "PORT=8080\n");
        Files.delete(root.path("etc/systemd/system/multi-user.target.wants/wiremock.service"));
        install("1.1.0", "PORT=8080\n");
        assertFalse(root.has("etc/systemd/system/multi-user.target.wants/wiremock.service"));
    }

    @Test
    void removingKeepsConfigurationAndData() throws Exception {
        install("1.0.0", "PORT=8080\n");
        root.write("var/lib/wiremock/mappings/a.json", "{}");
        root.dpkg("--remove", "wiremock").succeeded();
        assertFalse(root.has("usr/share/wiremock"));
        assertTrue(root.has(CONFIGURATION));
        assertTrue(root.has("var/lib/wiremock/mappings/a.json"));
    }

    @Test
    void purgingLeavesNothing() throws Exception {
        install("1.0.0", "PORT=8080\n");
        root.write(CONFIGURATION, "PORT=9090\n");
        install("1.1.0", "PORT=8081\n");
        root.write("var/lib/wiremock/mappings/a.json", "{}");
        root.dpkg("--purge", "wiremock").succeeded();
        assertEquals(List.of(), filesLeft());
        assertFalse(
                root.contents().stream().anyMatch(path -> path.contains("wiremock")),
                root.contents().toString());
    }

    @Test
    void removingThenPurgingLeavesNothing() throws Exception {
        install("1.0.0", "PORT=8080\n");
        root.dpkg("--remove", "wiremock").succeeded();
        root.dpkg("--purge", "wiremock").succeeded();
        assertEquals(List.of(), filesLeft());
    }

    @Test
    void theServicesAccountIsMadeAtInstallationAndGoneAfterPurge() throws Exception {
        Tool.needsRoot("it creates a system account in a root of its own.");
        String machineAccounts = Files.readString(Path.of("/etc/passwd"));
        root.withAccounts();
        String before = root.read("etc/passwd") + root.read("etc/group");
        install("1.0.0", "PORT=8080\n");
        install("1.1.0", "PORT=8080\n");
        String account = accountLine();
        assertTrue(account.endsWith(":wiremock service:/var/lib/wiremock:/usr/sbin/nologin"), account);
        assertEquals(
                account.split(":")[2],
                Tool.run("stat", "-c", "%u", root.path("var/lib/wiremock").toString())
                        .succeeded()
                        .strip());
        root.dpkg("--purge", "wiremock").succeeded();
        assertEquals(before, root.read("etc/passwd") + root.read("etc/group"));
        assertEquals(machineAccounts, Files.readString(Path.of("/etc/passwd")));
    }

    @Test
    void anAccountThatWasThereBeforeStaysAfterPurge() throws Exception {
        Tool.needsRoot("it gives a directory to a system account in a root of its own.");
        root.withAccounts();
        root.write("etc/passwd", root.read("etc/passwd") + "_wiremock:x:990:990::/srv/wiremock:/bin/false\n");
        root.write("etc/group", root.read("etc/group") + "_wiremock:x:990:\n");
        install("1.0.0", "PORT=8080\n");
        root.dpkg("--purge", "wiremock").succeeded();
        assertEquals("_wiremock:x:990:990::/srv/wiremock:/bin/false", accountLine());
    }

    @Test
    void dpkgFindsEveryFileAsItWasPackaged() throws Exception {
        install("1.0.0", "PORT=8080\n");
        assertEquals("", root.dpkg("--verify", "wiremock").succeeded());
    }

    private void install(String version, String configuration) throws Exception {
        PackagingOrder order =
                anOrder().version(version).configuredWith(configuration).as(DEB).done();
        Path deb = new InstallerWorkshop()
                .build(order, directory.resolve("built"), Progress.UNWATCHED)
                .get(0)
                .file();
        root.dpkg("--install", deb.toString()).succeeded();
    }

    private String status() throws Exception {
        return Tool.run(
                        "dpkg-query",
                        "--admindir=" + root.path("var/lib/dpkg"),
                        "-W",
                        "-f",
                        "${Status} ${Version}",
                        "wiremock")
                .succeeded();
    }

    private String accountLine() throws IOException {
        return root.read("etc/passwd")
                .lines()
                .filter(line -> line.startsWith("_wiremock:"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> filesLeft() throws IOException {
        return root.contents().stream()
                .filter(path -> !Files.isDirectory(root.path(path)))
                .toList();
    }
}
