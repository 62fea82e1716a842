package dev.ringway.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The control files of a .deb: what dpkg is told about the package, and the scripts it runs. */
record DebControl(PackageContents contents) {

    private static final int LINE_WIDTH = 78;
    private static final int KIBIBYTE = 1024;

    GzipFile archive() throws IOException {
        TarballWriter tar = new TarballWriter(contents.time());
        tar.directory(".");
        file(tar, "conffiles", 0644, conffiles());
        file(tar, "control", 0644, control());
        file(tar, "md5sums", 0644, md5sums());
        for (String script : List.of("postinst", "postrm", "prerm"))
            file(tar, script, 0755, contents.texts().text("deb/" + script));
        return tar.finish();
    }

    String control() {
        return contents.texts()
                .text(
                        "deb/control",
                        Map.of(
                                "installedSize", String.valueOf(installedSize()),
                                "depends", depends(),
                                "extendedDescription", extendedDescription()));
    }

    private static void file(TarballWriter tar, String name, int mode, String text) throws IOException {
        if (text.isEmpty()) return;
        tar.file("./" + name, mode, text.getBytes(StandardCharsets.UTF_8));
    }

    private String conffiles() {
        return specification().configurationPaths().stream()
                .map(path -> path + "\n")
                .collect(Collectors.joining());
    }

    private String md5sums() {
        return contents.tree().files().stream()
                .filter(file -> file.kind() != TreeEntry.Kind.CONFIGURATION)
                .map(file -> contents.md5Of(file) + "  " + file.path().substring(1) + "\n")
                .collect(Collectors.joining());
    }

    /** As dpkg counts it: every file in whole KiB, every directory one. */
    private long installedSize() {
        return contents.tree().entries().stream()
                .mapToLong(entry -> entry.isFile() ? (contents.sizeOf(entry) + KIBIBYTE - 1) / KIBIBYTE : 1)
                .sum();
    }

    /** The scripts need {@code useradd}, which is not on every minimal system. */
    private String depends() {
        return Stream.concat(Stream.of("passwd"), specification().depends().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Every line starts with a blank, so no text can become a field of its own. */
    private String extendedDescription() {
        List<String> lines = new ArrayList<>();
        for (String paragraph : specification().description().split("\n")) {
            if (paragraph.isBlank()) continue;
            if (!lines.isEmpty()) lines.add(" .");
            wrap(paragraph, lines);
        }
        return String.join("\n", lines);
    }

    private static void wrap(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split("\\s+")) {
            boolean full = line.length() + 1 + word.length() > LINE_WIDTH;
            if (full && !line.isEmpty() && !word.startsWith(".")) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }

    private PackagingSpecification specification() {
        return contents.order().specification();
    }
}
