package dev.ringway.release;

import dev.ringway.access.Actor;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** One move of a release: by whom, when, from where to where. */
@Entity
public class ReleaseHistory {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Release release;

    @Enumerated(EnumType.STRING)
    private ReleaseAction action;

    @Enumerated(EnumType.STRING)
    private ReleaseState movedFrom;

    @Enumerated(EnumType.STRING)
    private ReleaseState movedTo;

    private String movedBy;
    private Instant at;

    protected ReleaseHistory() {}

    ReleaseHistory(Release release, ReleaseAction action, ReleaseState from, Actor by, Instant at) {
        this.id = TimeOrderedId.next();
        this.release = release;
        this.action = action;
        this.movedFrom = from;
        this.movedTo = action.to();
        this.movedBy = by.name();
        this.at = at;
    }
}
