package dev.ringway.installer;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringway.shared.TimeOrderedId;
import java.util.UUID;

/** Identifies an installer; it says nothing about what is in it, so it may stand in addresses. */
public record InstallerId(@JsonValue UUID value) {
    public static InstallerId of(String text) {
        return new InstallerId(TimeOrderedId.parse("installer", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
