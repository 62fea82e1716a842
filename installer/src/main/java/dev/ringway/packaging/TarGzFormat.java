package dev.ringway.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The tree with a script that installs and upgrades it on any Linux, and one that removes it. */
final class TarGzFormat implements FormatWriter {

    @Override
    public String fileName(PackagingOrder order) {
        return top(order) + ".tar.gz";
    }

    @Override
    public void write(PackageContents contents, OutputStream out) throws IOException {
        String top = top(contents.order());
        TarballWriter tar = new TarballWriter(contents.time());
        tar.directory(top);
        file(tar, top + "/CONFIGURATION", 0644, configuration(contents));
        file(tar, top + "/README.md", 0644, text(contents, "README.md"));
        file(tar, top + "/SHA256SUMS", 0644, checksums(contents));
        file(tar, top + "/install.sh", 0755, text(contents, "install.sh"));
        contents.writeTree(tar, top + "/tree");
        file(tar, top + "/uninstall.sh", 0755, text(contents, "uninstall.sh"));
        tar.finish().writeTo(out);
    }

    private static String top(PackagingOrder order) {
        return order.specification().packageName() + "-" + order.version();
    }

    private static void file(TarballWriter tar, String name, int mode, String text) throws IOException {
        tar.file(name, mode, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(PackageContents contents, String template) {
        PackageTexts texts = contents.texts();
        String record = contents.order().specification().stateDirectory() + ".installation";
        return texts.text("tar-gz/" + template, Map.of("record", record, "rootHandling", texts.text("tar-gz/root.sh")));
    }

    private static String configuration(PackageContents contents) {
        return contents.order().specification().configurationPaths().stream()
                .map(path -> path + "\n")
                .collect(Collectors.joining());
    }

    private static String checksums(PackageContents contents) {
        return contents.tree().files().stream()
                .map(file -> contents.sha256Of(file) + "  tree" + file.path() + "\n")
                .collect(Collectors.joining());
    }
}
