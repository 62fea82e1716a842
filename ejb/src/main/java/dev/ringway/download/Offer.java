package dev.ringway.download;

import dev.ringway.installer.InstallerId;
import dev.ringway.shared.Sha256;
import java.time.Instant;

/**
 * An installer that the reader may fetch.
 *
 * @param id under which it is fetched
 * @param format as the name ends, such as {@code deb}
 * @param platform what it installs on, such as {@code debian} or {@code linux-amd64}
 * @param size in bytes
 * @param notes of the release, in CommonMark, or null
 * @param registeredAt when the release was built
 */
public record Offer(
        InstallerId id,
        String product,
        String productName,
        String version,
        String name,
        String format,
        String platform,
        long size,
        Sha256 sha256,
        String notes,
        Instant registeredAt) {}
