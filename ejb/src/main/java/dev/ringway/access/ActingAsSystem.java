package dev.ringway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Lets a job act: opens a request of its own with the system as its actor. */
@ApplicationScoped
public class ActingAsSystem {
    @Inject
    private CurrentActor current;

    @ActivateRequestContext
    public void run(Runnable work) {
        current.enter(Actor.SYSTEM);
        work.run();
    }
}
