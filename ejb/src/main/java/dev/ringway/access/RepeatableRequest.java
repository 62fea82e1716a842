package dev.ringway.access;

import dev.ringway.shared.CanonicalText;
import dev.ringway.shared.Requirement;
import dev.ringway.shared.Sha256;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What this request must be recognised by if it comes again: its actor's own key, and a hash of all it says. */
@RequestScoped
public class RepeatableRequest {
    @Inject
    private CurrentActor current;

    private Sha256 id;
    private Sha256 content;
    private boolean claimed;

    /** Only doors call this, once they know the actor. */
    public void enter(String key, Sha256 requestContent) {
        new Requirement().text(key, 200, "/Idempotency-Key").check();
        id = new CanonicalText().add(current.get().subject()).add(key).sha256();
        content = requestContent;
    }

    public boolean isRepeatable() {
        return id != null;
    }

    Sha256 id() {
        return id;
    }

    Sha256 content() {
        return content;
    }

    /** True the first time it is asked. */
    boolean claimOnce() {
        boolean first = id != null && !claimed;
        claimed = claimed || first;
        return first;
    }
}
