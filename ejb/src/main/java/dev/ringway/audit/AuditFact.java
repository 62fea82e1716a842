package dev.ringway.audit;

import dev.ringway.access.Actor;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Json;
import java.time.Instant;
import java.util.Locale;

/** What an entry says, before it has its place in the chain. */
record AuditFact(Instant at, Actor actor, String action, String subject, String details) {

    /** The action is the event's own name in words: ReleaseRegistered reads "release registered". */
    static AuditFact of(DomainEvent event, Actor actor, Instant at) {
        String words = event.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return new AuditFact(at, actor, words, event.subject(), Json.write(event));
    }
}
