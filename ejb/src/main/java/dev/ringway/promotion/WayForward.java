package dev.ringway.promotion;

import dev.ringway.gate.GateClosed;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseIsOver;
import dev.ringway.shared.AlreadyExists;
import dev.ringway.shared.DomainException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Into which ring a release can be sent on, and what stands in its way; {@code promotions} are all its own, oldest first. */
record WayForward(Release release, List<Promotion> promotions) {
    /** Why no promotion into the ring can be opened now, if so; the gate itself is asked when the promotion starts. */
    Optional<DomainException> obstacle(Ring ring) {
        if (!release.mayGoFurther()) {
            return Optional.of(new ReleaseIsOver(release));
        }
        if (isUnderWay(ring) || hasCompleted(ring)) {
            return Optional.of(new AlreadyExists("promotion of " + release.version() + " to", ring.label()));
        }
        return ring.previous().filter(before -> !hasCompleted(before)).map(WayForward::skipped);
    }

    /** The first ring that nothing keeps the release from. */
    Optional<Ring> next() {
        return Arrays.stream(Ring.values())
                .filter(ring -> obstacle(ring).isEmpty())
                .findFirst();
    }

    boolean isUnderWay() {
        return Arrays.stream(Ring.values()).anyMatch(this::isUnderWay);
    }

    /** How the latest promotion into the ring ended, in words. */
    String ending(Ring ring) {
        return into(ring)
                .reduce((earlier, later) -> later)
                .map(Promotion::ending)
                .orElse("No promotion to " + ring.label() + " is open.");
    }

    /** Why there is no next ring, in words. */
    String end() {
        return release.mayGoFurther() ? "It has completed every ring." : new ReleaseIsOver(release).getMessage();
    }

    private boolean isUnderWay(Ring ring) {
        return into(ring).anyMatch(promotion -> PromotionState.OPEN.contains(promotion.state()));
    }

    private boolean hasCompleted(Ring ring) {
        return into(ring).anyMatch(promotion -> promotion.state() == PromotionState.COMPLETED);
    }

    private Stream<Promotion> into(Ring ring) {
        return promotions.stream().filter(promotion -> promotion.ring() == ring);
    }

    private static DomainException skipped(Ring before) {
        return new GateClosed(List.of("The release has not completed " + before.label() + ", and no ring is skipped."));
    }
}
