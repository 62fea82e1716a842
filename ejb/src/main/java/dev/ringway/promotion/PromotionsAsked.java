package dev.ringway.promotion;

import static java.util.stream.Collectors.groupingBy;

import dev.ringway.gate.GateQuestion;
import dev.ringway.gate.GateRound;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The promotions that the rules of a gate ask about, read once for a whole round of questions. */
@ApplicationScoped
class PromotionsAsked {
    @Inject
    private Promotions promotions;

    private final Function<GateRound, Map<ReleaseId, List<Promotion>>> ofReleases =
            round -> promotions.byRelease(round.releases());
    private final Function<GateRound, Map<Ring, List<Promotion>>> deploying = round ->
            promotions.deploying(round.product().id(), round.rings()).stream().collect(groupingBy(Promotion::ring));
    private final Function<GateRound, Map<Ring, Promotion>> standing = this::standing;

    /** Those of the release into the ring, newest first. */
    List<Promotion> into(Ring ring, GateQuestion question) {
        return question.round().once(ofReleases).getOrDefault(question.release().id(), List.of()).stream()
                .filter(promotion -> promotion.ring() == ring)
                .toList();
    }

    /** Those with which the release has completed the ring. */
    Stream<Promotion> completed(Ring ring, GateQuestion question) {
        return into(ring, question).stream().filter(promotion -> promotion.state() == PromotionState.COMPLETED);
    }

    /** What is being deployed to the ring right now, of whichever release. */
    List<Promotion> deploying(GateQuestion question) {
        return question.round().once(deploying).getOrDefault(question.ring(), List.of());
    }

    /** What holds its place in the ring. */
    Optional<Promotion> standing(GateQuestion question) {
        return Optional.ofNullable(question.round().once(standing).get(question.ring()));
    }

    private Map<Ring, Promotion> standing(GateRound round) {
        Map<Ring, Promotion> found = new EnumMap<>(Ring.class);
        round.rings()
                .forEach(ring -> promotions
                        .standing(round.product().id(), ring)
                        .ifPresent(promotion -> found.put(ring, promotion)));
        return found;
    }
}
