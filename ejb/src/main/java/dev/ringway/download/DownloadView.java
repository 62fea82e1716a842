package dev.ringway.download;

import java.time.Instant;

/**
 * Who fetched what, and when.
 *
 * @param customer its key; null for the vendor's own people
 * @param completedAt null until all bytes went out
 * @param bytesSent counts bytes that were sent again, too
 */
public record DownloadView(
        DownloadId id,
        String product,
        String version,
        String name,
        String customer,
        String fetchedBy,
        Instant startedAt,
        Instant completedAt,
        long bytesSent,
        long size) {}
