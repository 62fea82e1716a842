package dev.ringway.download;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a download that was begun. */
public record DownloadId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
