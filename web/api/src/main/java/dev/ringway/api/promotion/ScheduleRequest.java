package dev.ringway.api.promotion;

import dev.ringway.promotion.Appointment;
import java.time.LocalDateTime;

/** A local date and time (ISO 8601, such as 2026-11-30T22:00) in a named zone (IANA, such as Europe/Berlin). */
public record ScheduleRequest(LocalDateTime at, String zone) {
    Appointment appointment() {
        return Appointment.of(at, zone);
    }
}
