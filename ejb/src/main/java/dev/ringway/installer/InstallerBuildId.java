package dev.ringway.installer;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringway.shared.TimeOrderedId;
import java.util.UUID;

/** Identifies an installer build. */
public record InstallerBuildId(@JsonValue UUID value) {
    public static InstallerBuildId of(String text) {
        return new InstallerBuildId(TimeOrderedId.parse("installer build", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
