package dev.ringway.packaging;

/** One directory or file a package puts on the customer's disk; the artifact's content is not held in memory. */
record TreeEntry(String path, Kind kind, byte[] content) {

    enum Kind {
        DIRECTORY(0755),
        PROGRAM(0755),
        FILE(0644),
        CONFIGURATION(0644),
        ARTIFACT(0644);

        final int mode;

        Kind(int mode) {
            this.mode = mode;
        }
    }

    boolean isFile() {
        return kind != Kind.DIRECTORY;
    }
}
