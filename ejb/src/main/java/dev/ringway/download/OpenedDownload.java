package dev.ringway.download;

/** A download on record, and the file that is to be sent for it. */
public record OpenedDownload(DownloadId id, OfferedInstaller file) {}
