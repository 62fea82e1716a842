package dev.ringway.access;

import dev.ringway.shared.TraceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Lets work outside of a request act: opens one of its own, with the given actor and a trace id in it. */
@ApplicationScoped
public class Acting {
    @Inject
    private CurrentActor current;

    @ActivateRequestContext
    public void as(Actor actor, Runnable work) {
        current.enter(actor);
        TraceId.random().during(work);
    }
}
