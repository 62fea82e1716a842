package dev.ringway.packaging;

import static dev.ringway.packaging.InstallerFormat.TAR_GZ;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarGzInstallerIT {

    private static final String CONFIGURATION = "etc/wiremock/wiremock.conf";

    @TempDir
    Path directory;

    @Test
    void itInstallsAnewAndTwiceIsHarmless() throws Exception {
        install("1.0.0", "PORT=8080\n").succeeded();
        List<String> once = files();
        install("1.0.0", "PORT=8080\n").succeeded();
        assertEquals(once, files());
        assertEquals("PORT=8080\n", Files.readString(root().resolve(CONFIGURATION)));
        assertTrue(Files.isExecutable(root().resolve("usr/bin/wiremock")));
        assertTrue(Files.isDirectory(root().resolve("var/lib/wiremock")));
    }

    @Test
    void anUpgradeKeepsConfigurationTheCustomerEdited() throws Exception {
        install("1.0.0", "PORT=8080\n").succeeded();
        Files.writeString(root().resolve(CONFIGURATION), "PORT=9090\n");
        install("1.1.0", "PORT=8081\n").succeeded();
        assertEquals("PORT=9090\n", Files.readString(root().resolve(CONFIGURATION)));
        assertEquals("PORT=8081\n", Files.readString(root().resolve(CONFIGURATION + ".new")));
        install("1.2.0", "PORT=8081\n").succeeded();
        assertEquals("PORT=9090\n", Files.readString(root().resolve(CONFIGURATION)));
    }

    @Test
    void anUpgradeRenewsConfigurationNobodyEditedAndKeepsADeletedOneDeleted() throws Exception {
        install("1.0.0", "PORT=8080\n").succeeded();
        install("1.1.0", "PORT=8081\n").succeeded();
        assertEquals("PORT=8081\n", Files.readString(root().resolve(CONFIGURATION)));
        Files.delete(root().resolve(CONFIGURATION));
        install("1.2.0", "PORT=8082\n").succeeded();
        assertFalse(Files.exists(root().resolve(CONFIGURATION)));
    }

    @Test
    void removingKeepsConfigurationAndPurgingLeavesNothing() throws Exception {
        install("1.0.0", "PORT=8080\n").succeeded();
        Files.writeString(root().resolve("var/lib/wiremock/data"), "customer's");
        Path uninstall = root().resolve("var/lib/wiremock.installation/uninstall.sh");
        Tool.run("sh", uninstall.toString(), "--root", root().toString()).succeeded();
        assertFalse(Files.exists(root().resolve("usr/bin/wiremock")));
        assertTrue(Files.exists(root().resolve(CONFIGURATION)));
        assertTrue(Files.exists(root().resolve("var/lib/wiremock/data")));
        Tool.run("sh", uninstall.toString(), "--purge", "--root", root().toString())
                .succeeded();
        assertEquals(List.of(), files());
        assertEquals(
                List.of(),
                everything().filter(path -> path.contains("wiremock")).toList());
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwritten() throws Exception {
        Path foreign = root().resolve("usr/bin/wiremock");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "another program");
        Tool.Outcome outcome = install("1.0.0", "PORT=8080\n");
        assertNotEquals(0, outcome.exit());
        assertTrue(outcome.output().contains("/usr/bin/wiremock exists and is not from wiremock."), outcome.output());
        assertEquals(List.of("usr/bin/wiremock"), files());
    }

    @Test
    void aDamagedDownloadChangesNothing() throws Exception {
        Path unpacked = unpacked("1.0.0", "PORT=8080\n");
        Files.writeString(unpacked.resolve("tree/usr/bin/wiremock"), "damaged");
        Tool.Outcome outcome = install(unpacked);
        assertNotEquals(0, outcome.exit());
        assertTrue(outcome.output().contains("do not match SHA256SUMS"), outcome.output());
        assertEquals(List.of(), files());
    }

    @Test
    void theServicesAccountIsMadeAndGoneAfterPurge() throws Exception {
        Tool.needsRoot("it creates a system account in a root of its own.");
        DebianRoot root = DebianRoot.in(root()).withAccounts();
        String before = root.read("etc/passwd") + root.read("etc/group");
        install("1.0.0", "PORT=8080\n").succeeded();
        assertTrue(root.read("etc/passwd").contains("_wiremock:"));
        Path uninstall = unpacked("1.0.0", "PORT=8080\n").resolve("uninstall.sh");
        Tool.run("sh", uninstall.toString(), "--root", root().toString(), "--purge")
                .succeeded();
        assertEquals(before, root.read("etc/passwd") + root.read("etc/group"));
    }

    private Tool.Outcome install(String version, String configuration) throws Exception {
        return install(unpacked(version, configuration));
    }

    private Tool.Outcome install(Path unpacked) throws Exception {
        return Tool.run("sh", unpacked.resolve("install.sh").toString(), "--root", root().toString());
    }

    private Path unpacked(String version, String configuration) throws Exception {
        PackagingOrder order = Orders.anOrder()
                .version(version)
                .configuredWith(configuration)
                .as(TAR_GZ)
                .done();
        Path built = directory.resolve("built");
        Path file = new InstallerWorkshop()
                .build(order, built, Progress.UNWATCHED)
                .get(0)
                .file();
        Tool.run("tar", "-xzf", file.toString(), "-C", built.toString()).succeeded();
        return built.resolve("wiremock-" + version);
    }

    private Path root() {
        return directory.resolve("root");
    }

    private List<String> files() throws IOException {
        if (!Files.exists(root())) return List.of();
        return everything()
                .filter(path -> !Files.isDirectory(root().resolve(path)))
                .toList();
    }

    private Stream<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(root())) {
            return all.map(path -> root().relativize(path).toString()).sorted().toList().stream();
        }
    }
}
