package dev.ringway.download;

import dev.ringway.installer.Installer;
import dev.ringway.shared.Sha256;

/** The file behind an offer; its bytes are in the store under its digest. {@code size} in bytes. */
public record OfferedInstaller(String name, String contentType, Sha256 sha256, long size) {
    static OfferedInstaller of(Installer installer) {
        return new OfferedInstaller(installer.name(), installer.contentType(), installer.sha256(), installer.size());
    }
}
