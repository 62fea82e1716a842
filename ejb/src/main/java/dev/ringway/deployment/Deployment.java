package dev.ringway.deployment;

import dev.ringway.access.Actor;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.product.Ring;
import dev.ringway.promotion.Passage;
import dev.ringway.promotion.PromotionId;
import dev.ringway.release.Release;
import dev.ringway.shared.TimeOrderedId;
import dev.ringway.shared.Version;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One promotion carried out on one environment; each attempt has its own stable id. */
@Entity
public class Deployment extends Passage {
    @Id
    private UUID id;

    private UUID promotionId;
    private UUID environmentId;
    private int attempt;

    @Enumerated(EnumType.STRING)
    private DeploymentState state;

    private boolean waived;
    private String message;
    private String log;
    private String observedVersion;
    private Instant createdAt;
    private Instant startedAt;
    private Instant finishedAt;

    @jakarta.persistence.Version
    private int revision;

    @OneToMany(mappedBy = "deployment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DeploymentHistory> history = new ArrayList<>();

    protected Deployment() {}

    Deployment(Rollout rollout, EnvironmentId environment, int attempt, Instant at) {
        super(rollout.product(), rollout.release(), rollout.version(), rollout.ring());
        this.id = TimeOrderedId.next();
        this.promotionId = rollout.promotion().value();
        this.environmentId = environment.value();
        this.attempt = attempt;
        this.state = DeploymentState.QUEUED;
        this.createdAt = at;
    }

    void offer(Actor by, Instant at) {
        move(DeploymentAction.OFFER, by, at);
    }

    /** Its agent may have begun with it meanwhile: then it is too late. */
    void takeBackOffer(Actor by, Instant at) {
        if (state == DeploymentState.OFFERED) {
            move(DeploymentAction.TAKE_BACK_OFFER, by, at);
        }
    }

    void install(Actor by, Instant at) {
        move(DeploymentAction.INSTALL, by, at);
        startedAt = at;
    }

    void finish(DeploymentAction how, AgentReport report, Actor by, Instant at) {
        move(how, by, at);
        message = report.message();
        log = report.log();
        observedVersion = report.observedVersion();
        finishedAt = at;
    }

    /** What has ended meanwhile stays as it ended. */
    void callOff(String reason, Actor by, Instant at) {
        if (!state.isOpen()) {
            return;
        }
        move(DeploymentAction.CANCEL, by, at);
        message = reason;
        finishedAt = at;
    }

    /** What was queued at the moment of a rejection begins nowhere. */
    void giveUp(Release release, Actor by, Instant at) {
        if (state == DeploymentState.QUEUED && !release.mayGoFurther()) {
            callOff(release.version() + " goes no further.", by, at);
        }
    }

    /** The environment has left the ring: nothing new begins for it there, and a failure there concerns nobody. */
    void letGo(Ring left, Actor by, Instant at) {
        if (!hasBegun()) {
            callOff("The environment left " + left.label() + ".", by, at);
        }
        waived = waived || isUnsuccessful();
    }

    private void move(DeploymentAction action, Actor by, Instant at) {
        DeploymentState from = state;
        state = action.leadFrom(from, "deployment");
        history.add(new DeploymentHistory(this, action, from, by, at));
    }

    /** A person went on in spite of this failure. */
    void waive() {
        waived = true;
    }

    /** Whether something was seen only after it had ended. */
    boolean isFollowedBy(Instant seen) {
        return seen != null && finishedAt != null && seen.isAfter(finishedAt);
    }

    boolean isWaived() {
        return waived;
    }

    boolean isUnsuccessful() {
        return DeploymentState.UNSUCCESSFUL.contains(state);
    }

    /** What was called off half-way has brought nothing. */
    boolean hasBrought(Version release) {
        return version().equals(release) && state != DeploymentState.CANCELLED;
    }

    boolean hasBegun() {
        return startedAt != null;
    }

    public DeploymentId id() {
        return new DeploymentId(id);
    }

    public PromotionId promotionId() {
        return new PromotionId(promotionId);
    }

    public EnvironmentId environmentId() {
        return new EnvironmentId(environmentId);
    }

    int attempt() {
        return attempt;
    }

    public DeploymentState state() {
        return state;
    }

    String message() {
        return message;
    }

    DeploymentView view(String environment) {
        return new DeploymentView(
                id(),
                promotionId(),
                environmentId(),
                environment,
                version().text(),
                attempt,
                state,
                message,
                log,
                observedVersion,
                createdAt,
                startedAt,
                finishedAt);
    }
}
