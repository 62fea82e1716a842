package dev.ringway.installer;

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

/** One move of an installer build: by whom, when, from where to where, and why. */
@Entity
public class InstallerBuildHistory {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private InstallerBuild build;

    @Enumerated(EnumType.STRING)
    private InstallerBuildAction action;

    @Enumerated(EnumType.STRING)
    private InstallerBuildState movedFrom;

    @Enumerated(EnumType.STRING)
    private InstallerBuildState movedTo;

    private String reason;
    private String movedBy;
    private Instant at;

    protected InstallerBuildHistory() {}

    InstallerBuildHistory(
            InstallerBuild build,
            InstallerBuildAction action,
            InstallerBuildState from,
            String reason,
            Actor by,
            Instant at) {
        this.id = TimeOrderedId.next();
        this.build = build;
        this.action = action;
        this.movedFrom = from;
        this.movedTo = action.to();
        this.reason = reason;
        this.movedBy = by.name();
        this.at = at;
    }

    InstallerMoveView view() {
        return new InstallerMoveView(action, movedFrom, movedTo, reason, movedBy, at);
    }
}
