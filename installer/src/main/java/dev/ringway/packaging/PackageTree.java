package dev.ringway.packaging;

import static dev.ringway.packaging.TreeEntry.Kind.ARTIFACT;
import static dev.ringway.packaging.TreeEntry.Kind.CONFIGURATION;
import static dev.ringway.packaging.TreeEntry.Kind.DIRECTORY;
import static dev.ringway.packaging.TreeEntry.Kind.FILE;
import static dev.ringway.packaging.TreeEntry.Kind.PROGRAM;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything a package puts on the customer's disk, the same in every format, in the order of the paths. */
final class PackageTree {

    private final SortedMap<String, TreeEntry> entries = new TreeMap<>();

    static PackageTree of(PackagingSpecification specification, PackageTexts texts) throws IOException {
        String name = specification.packageName();
        PackageTree tree = new PackageTree();
        tree.add(specification.installPath(), ARTIFACT, null);
        specification.configuration().forEach(file -> tree.add(file.path(), CONFIGURATION, utf8(file.content())));
        tree.add("/usr/bin/" + name, PROGRAM, texts.bytes("tree/launcher.sh"));
        tree.add(
                "/usr/lib/systemd/system/" + specification.service().unit() + ".service",
                FILE,
                texts.bytes("tree/service.unit"));
        tree.add("/usr/share/doc/" + name + "/copyright", FILE, texts.bytes("tree/copyright"));
        tree.add("/usr/share/doc/" + name + "/changelog.gz", FILE, MaximalGzip.of(texts.bytes("tree/changelog")));
        tree.add("/usr/share/man/man1/" + name + ".1.gz", FILE, MaximalGzip.of(texts.bytes("tree/manual-page")));
        return tree;
    }

    List<TreeEntry> entries() {
        return List.copyOf(entries.values());
    }

    List<TreeEntry> files() {
        return entries.values().stream().filter(TreeEntry::isFile).toList();
    }

    private void add(String path, TreeEntry.Kind kind, byte[] content) {
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String parent = path.substring(0, slash);
            entries.putIfAbsent(parent, new TreeEntry(parent, DIRECTORY, null));
        }
        entries.put(path, new TreeEntry(path, kind, content));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
