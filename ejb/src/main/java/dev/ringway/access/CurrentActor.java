package dev.ringway.access;

import jakarta.enterprise.context.RequestScoped;

/** The actor of this request, as the door that let it in has found. */
@RequestScoped
public class CurrentActor {
    private Actor actor = Actor.NOBODY;

    public Actor get() {
        return actor;
    }

    /** Only doors (sign-in, token check, job runner) call this. */
    public void enter(Actor entering) {
        actor = entering;
    }
}
