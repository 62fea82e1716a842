package dev.ringway.packaging;

/** The kinds of installers that can be built. */
public enum InstallerFormat {
    TAR_GZ(new TarGzFormat()),
    DEB(new DebFormat());

    final FormatWriter writer;

    InstallerFormat(FormatWriter writer) {
        this.writer = writer;
    }
}
