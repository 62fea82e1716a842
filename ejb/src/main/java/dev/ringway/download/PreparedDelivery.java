package dev.ringway.download;

import dev.ringway.storage.FileReply;
import dev.ringway.storage.OfferedFile;

/**
 * The answer to a request for an installer, before its bytes are sent.
 *
 * @param download under which they are recorded; null when none are to be sent
 */
public record PreparedDelivery(FileReply reply, OfferedFile file, DownloadId download) {}
