package dev.ringway.release;

import dev.ringway.access.Actor;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Where a release comes from: the commit and the build, and who registered it when. */
@Embeddable
class Origin {
    private String commit;
    private String branch;
    private String buildUrl;
    private String registeredBy;
    private String registeredBySubject;
    private Instant registeredAt;

    protected Origin() {}

    Origin(ReleaseOrder order, Actor by, Instant at) {
        this.commit = order.commit();
        this.branch = order.branch();
        this.buildUrl = order.buildUrl();
        this.registeredBy = by.name();
        this.registeredBySubject = by.subject();
        this.registeredAt = at;
    }

    boolean isBy(Actor actor) {
        return actor.subject().equals(registeredBySubject);
    }

    String commit() {
        return commit;
    }

    String branch() {
        return branch;
    }

    String buildUrl() {
        return buildUrl;
    }

    String registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
