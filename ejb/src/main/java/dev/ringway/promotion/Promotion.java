package dev.ringway.promotion;

import dev.ringway.access.Actor;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicy;
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
import java.util.Locale;
import java.util.UUID;

/** A request to move one release into one ring, and its life until done. */
@Entity
public class Promotion extends Passage {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PromotionKind kind;

    @Enumerated(EnumType.STRING)
    private PromotionState state;

    private String note;
    private Schedule schedule = new Schedule();
    private Instant createdAt;
    private Instant startedAt;
    private Instant endedAt;
    private Version replaces;

    @jakarta.persistence.Version
    private int revision;

    @OneToMany(mappedBy = "promotion", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PromotionHistory> history = new ArrayList<>();

    protected Promotion() {}

    private Promotion(Release release, Ring ring, PromotionKind kind, PromotionState state, Instant at) {
        super(release.productId(), release.id(), release.version(), ring);
        this.id = TimeOrderedId.next();
        this.kind = kind;
        this.state = state;
        this.createdAt = at;
    }

    /** The way forward: waits before the gate of the ring. */
    static Promotion into(Ring ring, Release release, Instant at) {
        return new Promotion(release, ring, PromotionKind.FORWARD, PromotionState.AWAITING_GATES, at);
    }

    /** The way back: the release has passed this gate before. */
    static Promotion backTo(Release release, Ring ring, Instant at) {
        return new Promotion(release, ring, PromotionKind.ROLL_BACK, PromotionState.READY, at);
    }

    void open(Actor by, Instant at) {
        move(PromotionAction.OPEN, null, by, at);
    }

    void close(String reason, Actor by, Instant at) {
        move(PromotionAction.CLOSE, reason, by, at);
    }

    void schedule(Appointment appointment, int readRevision, Actor by, Instant at) {
        schedule.demand(readRevision);
        move(PromotionAction.SCHEDULE, appointment.instant() + " " + appointment.zone(), by, at);
        schedule.appoint(appointment, by.name(), at);
        note = null;
    }

    /**
     * It waits on without an appointment, or starts as soon as its gate is open where the ring does that by itself;
     * where it waits without one already, nothing happens. Whether there was one.
     */
    boolean unschedule(int readRevision, Actor by, Instant at) {
        schedule.demand(readRevision);
        if (isWaiting() && !schedule.isSet()) {
            return false;
        }
        move(PromotionAction.UNSCHEDULE, null, by, at);
        schedule.takeBack(at);
        return true;
    }

    /** The appointed time came and the gate was closed: the appointment is off, and why is on record. */
    void missSchedule(String reason) {
        schedule.clear();
        note = reason;
    }

    void start(Version running, Actor by, Instant at) {
        move(PromotionAction.START, null, by, at);
        schedule.close();
        note = null;
        replaces = running;
        startedAt = at;
    }

    void halt(String reason, Actor by, Instant at) {
        move(PromotionAction.HALT, reason, by, at);
        note = reason;
    }

    void resume(String reason, Actor by, Instant at) {
        move(PromotionAction.RESUME, reason, by, at);
        note = null;
    }

    void retry(String reason, Actor by, Instant at) {
        move(PromotionAction.RETRY, reason, by, at);
        note = null;
    }

    void complete(Actor by, Instant at) {
        end(PromotionAction.COMPLETE, null, by, at);
    }

    void cancel(String reason, Actor by, Instant at) {
        end(PromotionAction.CANCEL, reason, by, at);
    }

    void supersede(Version newer, Actor by, Instant at) {
        end(PromotionAction.SUPERSEDE, newer + " took its place.", by, at);
    }

    void reject(String reason, Actor by, Instant at) {
        end(PromotionAction.REJECT, reason, by, at);
    }

    void rollBack(String reason, Actor by, Instant at) {
        end(PromotionAction.ROLL_BACK, reason, by, at);
    }

    private void end(PromotionAction action, String reason, Actor by, Instant at) {
        move(action, reason, by, at);
        schedule.close();
        note = reason;
        endedAt = at;
    }

    private void move(PromotionAction action, String reason, Actor by, Instant at) {
        PromotionState from = state;
        state = action.leadFrom(from, "promotion");
        history.add(new PromotionHistory(this, action, from, state, reason, by, at));
    }

    /** Whether nobody has to start it once its gate is open. */
    boolean startsByItself(RingPolicy policy) {
        return !schedule.isSet() && policy.startsByItself();
    }

    public boolean isWaiting() {
        return PromotionState.WAITING.contains(state);
    }

    public boolean isDeploying() {
        return state == PromotionState.DEPLOYING;
    }

    /** Whether environments may be offered the release: while it rolls, and later to those that join the ring. */
    public boolean offers() {
        return state == PromotionState.DEPLOYING || state == PromotionState.COMPLETED;
    }

    public boolean isRollBack() {
        return kind == PromotionKind.ROLL_BACK;
    }

    public PromotionId id() {
        return new PromotionId(id);
    }

    public PromotionState state() {
        return state;
    }

    /** How it ended, in words: {@code The promotion to INTERNAL was cancelled: too early.} */
    String ending() {
        String how = state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "The promotion to " + ring().label() + " was " + how + (note == null ? "." : ": " + note);
    }

    /** Null when it has no appointment. */
    public Instant scheduledAt() {
        return schedule.at();
    }

    Schedule schedule() {
        return schedule;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    PromotionView view(String product, List<PromotionAction> buttons) {
        return new PromotionView(
                id(),
                product,
                version().text(),
                ring(),
                kind,
                state,
                buttons,
                note,
                schedule.view().at(),
                schedule.view().zone(),
                schedule.view().by(),
                replaces == null ? null : replaces.text(),
                createdAt,
                startedAt,
                endedAt,
                revision);
    }

    List<PromotionMoveView> moves() {
        return history.stream().map(PromotionHistory::view).toList();
    }
}
