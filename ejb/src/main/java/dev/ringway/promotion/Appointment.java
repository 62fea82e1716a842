package dev.ringway.promotion;

import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.Requirement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A date and time in a named zone (IANA), such as 2026-11-30T22:00 in Europe/Berlin. */
public record Appointment(LocalDateTime at, ZoneId zone) {
    public Appointment {
        new Requirement().present(at, "/at").present(zone, "/zone").check();
        if (zone.getRules().getValidOffsets(at).isEmpty()) {
            throw new InvalidInput("/at", at + " does not exist in " + zone + ": the clocks are put forward then.");
        }
        new Requirement().moment(at.atZone(zone).toInstant(), "/at").check();
    }

    public static Appointment of(LocalDateTime at, String zone) {
        try {
            return new Appointment(at, zone == null ? null : ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw new InvalidInput("/zone", "'" + zone + "' is not the name of a time zone such as Europe/Berlin.");
        }
    }

    /** A time that occurs twice, when the clocks are put back, means the earlier one. */
    public Instant instant() {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(at);
        return at.toInstant(offsets.get(0));
    }
}
