package dev.ringway.download;

import dev.ringway.installer.InstallerId;
import dev.ringway.storage.FileDispatch;
import dev.ringway.storage.FileReply;
import dev.ringway.storage.FileRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Hands out installers, whole or going on where an earlier try broke off, and puts on record what went out. */
@ApplicationScoped
public class InstallerDelivery {
    @Inject
    private DownloadDesk desk;

    @Inject
    private FileDispatch files;

    /** Only a request that bytes are sent for is a download, and one that went on was recorded when it began. */
    public PreparedDelivery prepare(InstallerId id, FileRequest request) {
        OfferedInstaller installer = desk.look(id);
        FileReply reply = files.reply(request, installer.file());
        if (!reply.hasBody()) {
            return new PreparedDelivery(reply, installer.file(), null);
        }
        DownloadId begun = installer.begun() == null ? desk.open(id) : installer.begun();
        return new PreparedDelivery(reply, installer.file(), begun);
    }

    /** What went out before a connection broke counts, too. */
    public void send(PreparedDelivery delivery, OutputStream out) throws IOException {
        if (delivery.download() == null) {
            return;
        }
        AtomicLong sent = new AtomicLong();
        try {
            files.send(delivery.reply(), delivery.file(), out, sent::addAndGet);
        } finally {
            desk.sent(delivery.download(), sent.get());
        }
    }
}
