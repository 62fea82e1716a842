package dev.ringway.promotion;

import dev.ringway.access.Actor;
import dev.ringway.access.CurrentActor;
import dev.ringway.gate.EvidenceChanged;
import dev.ringway.gate.GateClosed;
import dev.ringway.gate.GateReport;
import dev.ringway.gate.GateReview;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicy;
import dev.ringway.release.Release;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

/**
 * The one way a promotion moves forward: people, the clock and deployments all come through here, with its release
 * held, and the gate is asked at that very moment.
 */
@ApplicationScoped
class PromotionFlow {
    @Inject
    private Promotions promotions;

    @Inject
    private Looks looks;

    @Inject
    private Products products;

    @Inject
    private GateReview review;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** Whoever opens it asks for its first look, where there may be something to see. */
    Promotion open(Release release, Ring ring) {
        Promotion promotion = Promotion.into(ring, release, clock.instant());
        promotions.add(promotion);
        events.fire(PromotionOpened.of(promotion, key(promotion)));
        return promotion;
    }

    /** Holds the ring and then the promotion, as everybody does who may start one; its release must be held already. */
    Promotion hold(PromotionId id) {
        Promotion known = promotions.get(id);
        products.lockRing(known.productId(), known.ring());
        return promotions.lock(id);
    }

    /** Starts a waiting promotion now, or refuses with every reason why not; null evidence rests on none. */
    void start(Promotion promotion, Release release, String evidence) {
        RingPolicy policy = products.lockRing(promotion.productId(), promotion.ring());
        GateReport report = review.report(release, policy);
        if (evidence != null && !evidence.equals(report.evidence())) {
            throw new EvidenceChanged(release, promotion.ring());
        }
        settle(promotion, report);
        if (promotion.isWaiting() && !report.open()) {
            throw new GateClosed(report.closedReasons());
        }
        begin(promotion, release);
    }

    /** Looks at a waiting promotion because something may have changed or its time may have come. */
    void look(Promotion promotion, Release release) {
        if (!promotion.isWaiting()) {
            promotion.schedule().lookAgainAt(null);
            return;
        }
        RingPolicy policy = products.lockRing(promotion.productId(), promotion.ring());
        Instant now = clock.instant();
        GateReport report = review.report(release, policy);
        settle(promotion, report);
        boolean due = promotion.schedule().isDue(now);
        if (report.open() && (due || promotion.startsByItself(policy))) {
            begin(promotion, release);
            return;
        }
        if (due) {
            missSchedule(promotion, report);
        }
        promotion.schedule().lookAgainAt(earlier(promotion.scheduledAt(), report.opensAt()));
    }

    /** Rolls a release out that has passed its gate, now or in an earlier promotion. */
    void begin(Promotion promotion, Release release) {
        Version running = promotions
                .current(promotion.productId(), promotion.ring())
                .map(Promotion::version)
                .orElse(null);
        begin(promotion, release, running);
    }

    void begin(Promotion promotion, Release release, Version running) {
        Instant now = clock.instant();
        Actor by = current.get();
        promotion.start(running, by, now);
        release.enterRing(promotion.ring(), by, now);
        supersedeOlder(promotion, by, now);
        events.fire(PromotionStarted.of(promotion, key(promotion), running));
    }

    void complete(Promotion promotion, Release release) {
        Instant now = clock.instant();
        promotion.complete(current.get(), now);
        if (promotion.ring() == Ring.PRODUCTION) {
            release.complete(current.get(), now);
        }
        events.fire(PromotionCompleted.of(promotion, key(promotion)));
        promotion.ring().next().ifPresent(next -> openUnlessThere(release, next));
        looks.soon(promotion.releaseId(), now);
        looks.soon(promotion.productId(), promotion.ring(), now);
    }

    void halt(Promotion promotion, String reason) {
        promotion.halt(reason, current.get(), clock.instant());
        events.fire(PromotionHalted.of(promotion, key(promotion), reason));
        looks.soon(promotion.productId(), promotion.ring(), clock.instant());
    }

    /** What was rejected or cancelled half-way has its end already; its environments go back all the same. */
    void takeBack(Promotion latest, String reason) {
        if (PromotionAction.ROLL_BACK.from().contains(latest.state())) {
            latest.rollBack(reason, current.get(), clock.instant());
            events.fire(PromotionEnded.of(latest, key(latest), reason));
        }
    }

    /** A halted rollout goes on only while no other release is being deployed to its ring. */
    void demandFreeRing(Promotion promotion, Release release) {
        products.lockRing(promotion.productId(), promotion.ring());
        List<Promotion> deploying = promotions.deploying(promotion.productId(), EnumSet.of(promotion.ring()));
        RingIsFree.other(deploying, release).ifPresent(other -> {
            throw new GateClosed(List.of(RingIsFree.words(other)));
        });
    }

    String key(Promotion promotion) {
        return products.get(promotion.productId()).key();
    }

    private void openUnlessThere(Release release, Ring ring) {
        boolean there = !promotions.of(release.id(), ring).isEmpty();
        if (!there && release.mayGoFurther()) {
            open(release, ring);
        }
    }

    private void settle(Promotion promotion, GateReport report) {
        if (promotion.state() == PromotionState.AWAITING_GATES && report.open()) {
            promotion.open(current.get(), clock.instant());
            events.fire(PromotionReady.of(promotion, key(promotion)));
        } else if (promotion.state() == PromotionState.READY && !report.open()) {
            String reason = String.join(" ", report.closedReasons());
            promotion.close(reason, current.get(), clock.instant());
            events.fire(PromotionGateClosed.of(promotion, key(promotion), reason));
        }
    }

    private void missSchedule(Promotion promotion, GateReport report) {
        String reason = "Did not start at " + promotion.scheduledAt() + " because the gate was closed: "
                + String.join(" ", report.closedReasons());
        promotion.missSchedule(reason);
        events.fire(PromotionMissedSchedule.of(promotion, key(promotion), reason));
    }

    private void supersedeOlder(Promotion newer, Actor by, Instant at) {
        EnumSet<PromotionState> overtaken =
                EnumSet.of(PromotionState.AWAITING_GATES, PromotionState.READY, PromotionState.HALTED);
        promotions.in(newer.productId(), newer.ring(), overtaken).stream()
                .filter(older -> newer.version().isNewerThan(older.version()))
                .forEach(older -> {
                    older.supersede(newer.version(), by, at);
                    events.fire(PromotionEnded.of(older, key(older), newer.version() + " took its place."));
                });
    }

    private static Instant earlier(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
