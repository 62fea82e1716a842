package dev.ringway.ui.page;

import dev.ringway.shared.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** An instant as an address names it: the reader's date and time, or a whole one with its offset. */
public final class LocalMoment {
    private LocalMoment() {}

    public static Instant of(String text, ZoneId zone) {
        try {
            return LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException local) {
            return whole(text);
        }
    }

    private static Instant whole(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInput("/at", Words.get("momentUnreadable", text));
        }
    }
}
