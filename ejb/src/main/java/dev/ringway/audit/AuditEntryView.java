package dev.ringway.audit;

import java.time.Instant;

/** One entry of the trail; {@code details} is a JSON object of the event's values. */
public record AuditEntryView(
        long id,
        Instant at,
        String actorKind,
        String actorSubject,
        String actorName,
        String action,
        String subject,
        String details,
        String hash) {}
