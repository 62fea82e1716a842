package dev.ringway.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A root of its own with an empty dpkg database; the machine's own packages are never touched. */
record DebianRoot(Path directory) {

    private static final String ADMINISTRATION = "var/lib/dpkg";

    static DebianRoot in(Path directory) throws IOException {
        Files.createDirectories(directory.resolve(ADMINISTRATION + "/info"));
        Files.createDirectories(directory.resolve(ADMINISTRATION + "/updates"));
        for (String file : List.of("status", "available"))
            Files.createFile(directory.resolve(ADMINISTRATION + "/" + file));
        return new DebianRoot(directory);
    }

    DebianRoot withAccounts() throws IOException {
        write("etc/passwd", "root:x:0:0:root:/root:/bin/sh\n");
        write("etc/group", "root:x:0:\n");
        write("etc/shadow", "root:*:19000:0:99999:7:::\n");
        write("etc/gshadow", "root:*::\n");
        return this;
    }

    /** Dependencies are forced: this root holds nothing but the package under test. */
    Tool.Outcome dpkg(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "dpkg",
                "--root=" + directory,
                "--force-script-chrootless",
                "--force-not-root",
                "--force-depends",
                "--force-confdef",
                "--force-confold",
                "--force-bad-path"));
        command.addAll(List.of(arguments));
        return Tool.run(Map.of("DEBIAN_FRONTEND", "noninteractive"), command);
    }

    Path path(String inRoot) {
        return directory.resolve(inRoot);
    }

    String read(String inRoot) throws IOException {
        return Files.readString(path(inRoot));
    }

    void write(String inRoot, String text) throws IOException {
        Files.createDirectories(path(inRoot).getParent());
        Files.writeString(path(inRoot), text);
    }

    boolean has(String inRoot) {
        return Files.exists(path(inRoot), LinkOption.NOFOLLOW_LINKS);
    }

    /** Everything in the root but what dpkg itself keeps. */
    List<String> contents() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.map(path -> directory.relativize(path).toString())
                    .filter(path -> !path.startsWith(ADMINISTRATION) && !path.isEmpty())
                    .sorted()
                    .toList();
        }
    }
}
