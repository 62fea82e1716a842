package dev.ringway.download;

import dev.ringway.installer.Installer;
import dev.ringway.storage.OfferedFile;

/**
 * The file behind an offer; its bytes are in the store under its digest.
 *
 * @param begun the download of it that the reader has begun and may go on with; null when there is none
 */
public record OfferedInstaller(OfferedFile file, DownloadId begun) {
    static OfferedInstaller of(Installer installer, DownloadId begun) {
        OfferedFile file =
                new OfferedFile(installer.name(), installer.contentType(), installer.sha256(), installer.size());
        return new OfferedInstaller(file, begun);
    }
}
