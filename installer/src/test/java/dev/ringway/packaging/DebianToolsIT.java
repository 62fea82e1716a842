package dev.ringway.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebianToolsIT {

    /** The order of SemVer 2.0's own example, and more. */
    private static final List<String> ASCENDING = List.of(
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0-rc.1.1",
            "1.0.0-rc.2",
            "1.0.0-rc.10",
            "1.0.0",
            "1.0.1-SNAPSHOT",
            "1.0.1",
            "1.1.0-rc.1",
            "1.1.0",
            "1.9.0",
            "1.10.0",
            "2.0.0-alpha.1",
            "2.0.0-alpha-1",
            "2.0.0");

    @TempDir
    Path directory;

    private Path deb;
    private Path tarGz;

    @BeforeEach
    void build() throws IOException {
        List<BuiltInstaller> built = new InstallerWorkshop()
                .build(Orders.anOrder().version("1.0.0-rc.1").done(), directory, Progress.UNWATCHED);
        tarGz = built.get(0).file();
        deb = built.get(1).file();
    }

    @Test
    void dpkgSortsVersionsAsSemVerDoes() throws Exception {
        for (int low = 0; low < ASCENDING.size(); low++) {
            for (int high = low + 1; high < ASCENDING.size(); high++) {
                String lower = DebianVersion.of(ASCENDING.get(low)).text();
                String higher = DebianVersion.of(ASCENDING.get(high)).text();
                int exit = Tool.run("dpkg", "--compare-versions", lower, "lt", higher)
                        .exit();
                assertEquals(0, exit, lower + " < " + higher);
            }
        }
    }

    @Test
    void lintianHasNothingToSay() throws Exception {
        Tool.needs("lintian", "lintian");
        // getent, which lintian wants instead, cannot look into the root that dpkg --root installs into.
        String said = Tool.run(
                        "lintian",
                        "--fail-on",
                        "error,warning",
                        "--suppress-tags",
                        "maintainer-script-should-not-parse-etc-passwd-or-group",
                        "--allow-root",
                        deb.toString())
                .succeeded();
        assertEquals("", said);
    }

    @Test
    void everyScriptIsPlainShell() throws Exception {
        Path control = directory.resolve("control");
        Tool.run("dpkg-deb", "--control", deb.toString(), control.toString()).succeeded();
        Tool.run("tar", "-xzf", tarGz.toString(), "-C", directory.toString()).succeeded();
        for (String script : List.of("postinst", "prerm", "postrm"))
            Tool.run("sh", "-n", control.resolve(script).toString()).succeeded();
        for (String script : List.of("install.sh", "uninstall.sh", "tree/usr/bin/wiremock"))
            Tool.run(
                            "sh",
                            "-n",
                            directory
                                    .resolve("wiremock-1.0.0-rc.1")
                                    .resolve(script)
                                    .toString())
                    .succeeded();
    }

    @Test
    void dpkgAndTarReadBothArchivesToTheEnd() throws Exception {
        Tool.run("dpkg-deb", "--contents", deb.toString()).succeeded();
        Tool.run("gzip", "-t", tarGz.toString()).succeeded();
        Tool.run("tar", "-tzf", tarGz.toString()).succeeded();
    }
}
