package dev.ringway.audit;

import dev.ringway.access.Actor;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Json;
import dev.ringway.shared.TraceId;
import java.time.Instant;

/** What an entry says, before it has its place in the chain. */
record AuditFact(Instant at, Actor actor, String action, String subject, String details, TraceId trace) {

    /** @param trace null for work without one */
    static AuditFact of(DomainEvent event, Actor actor, Instant at, TraceId trace) {
        return new AuditFact(at, actor, event.inWords(), event.subject(), Json.write(event), trace);
    }
}
