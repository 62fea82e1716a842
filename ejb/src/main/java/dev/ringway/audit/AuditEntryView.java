package dev.ringway.audit;

import java.time.Instant;

/**
 * One entry of the trail.
 *
 * @param details JSON object of the event's values
 * @param traceId of the request, or of the work of the server itself, that it came of; null in entries that are older
 */
public record AuditEntryView(
        long id,
        Instant at,
        String actorKind,
        String actorSubject,
        String actorName,
        String action,
        String subject,
        String details,
        String traceId,
        String hash) {}
