package dev.ringway.access;

import dev.ringway.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes down, in the very transaction of a request's effect, that it has had it: two effects of one key collide. */
@ApplicationScoped
public class RequestClaim {
    @Inject
    private AnsweredRequests requests;

    @Inject
    private RepeatableRequest request;

    @Inject
    private Clock clock;

    void claim(@Observes(during = TransactionPhase.BEFORE_COMPLETION) DomainEvent event) {
        if (request.claimOnce()) {
            requests.add(new AnsweredRequest(request.id(), request.content(), clock.instant()));
        }
    }
}
