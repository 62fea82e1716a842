package dev.ringway.promotion;

import java.time.Instant;

/**
 * When a promotion starts by itself.
 *
 * @param at null when it has no appointment, as are {@code zone} and {@code by}
 * @param revision counts each time the appointment was made, moved, taken back or used
 */
public record ScheduleView(Instant at, String zone, String by, int revision) {}
