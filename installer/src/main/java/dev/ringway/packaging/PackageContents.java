package dev.ringway.packaging;

import java.io.IOException;
import java.time.Instant;

/** What every format is made from: the order, its texts, its files and the artifact, already read. */
record PackageContents(PackagingOrder order, PackageTexts texts, PackageTree tree, PackedArtifact artifact) {

    static PackageContents of(PackagingOrder order, PackedArtifact artifact) throws IOException {
        PackageTexts texts = new PackageTexts(order);
        return new PackageContents(order, texts, PackageTree.of(order.specification(), texts), artifact);
    }

    Instant time() {
        return order.releasedAt();
    }

    long sizeOf(TreeEntry file) {
        return isArtifact(file) ? artifact.size() : file.content().length;
    }

    String sha256Of(TreeEntry file) {
        return isArtifact(file)
                ? artifact.sha256()
                : Digest.sha256().update(file.content()).hex();
    }

    String md5Of(TreeEntry file) {
        return isArtifact(file)
                ? artifact.md5()
                : Digest.md5().update(file.content()).hex();
    }

    /** Writes the tree below {@code top}, a name without a slash at its end. */
    void writeTree(TarballWriter tar, String top) throws IOException {
        tar.directory(top);
        for (TreeEntry entry : tree.entries()) {
            String name = top + entry.path();
            switch (entry.kind()) {
                case DIRECTORY -> tar.directory(name);
                case ARTIFACT -> tar.artifact(name, artifact);
                case FILE, CONFIGURATION, PROGRAM -> tar.file(name, entry.kind().mode, entry.content());
            }
        }
    }

    private static boolean isArtifact(TreeEntry file) {
        return file.kind() == TreeEntry.Kind.ARTIFACT;
    }
}
