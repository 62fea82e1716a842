package dev.ringway.release;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a release. */
public record ReleaseId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
