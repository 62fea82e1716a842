package dev.ringway.deployment;

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

/** One move of a deployment: by whom, when, from where to where. */
@Entity
public class DeploymentHistory {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Deployment deployment;

    @Enumerated(EnumType.STRING)
    private DeploymentAction action;

    @Enumerated(EnumType.STRING)
    private DeploymentState movedFrom;

    @Enumerated(EnumType.STRING)
    private DeploymentState movedTo;

    private String movedBy;
    private Instant at;

    protected DeploymentHistory() {}

    DeploymentHistory(Deployment deployment, DeploymentAction action, DeploymentState from, Actor by, Instant at) {
        this.id = TimeOrderedId.next();
        this.deployment = deployment;
        this.action = action;
        this.movedFrom = from;
        this.movedTo = action.to();
        this.movedBy = by.name();
        this.at = at;
    }
}
