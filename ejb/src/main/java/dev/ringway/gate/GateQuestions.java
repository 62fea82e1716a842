package dev.ringway.gate;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.ringway.product.ProductId;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicy;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseId;
import dev.ringway.release.Releases;
import dev.ringway.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts questions to gates, one or several together, each with what it rests on. */
@ApplicationScoped
class GateQuestions {
    @Inject
    private SignOffs signOffs;

    @Inject
    private Releases releases;

    @Inject
    private Products products;

    @Inject
    private Clock clock;

    private final Function<GateRound, Map<ReleaseId, List<SignOff>>> decisions =
            round -> signOffs.byRelease(round.releases());

    GateQuestion of(Release release, Ring ring) {
        return of(release, products.policy(release.productId(), ring));
    }

    /** Under a policy as it is held, or as it might become. */
    GateQuestion of(Release release, RingPolicy policy) {
        return of(List.of(release), policy).get(0);
    }

    /** All before one ring of the product that they are releases of, in their order. */
    List<GateQuestion> of(List<Release> asked, RingPolicy policy) {
        if (asked.isEmpty()) {
            return List.of();
        }
        GateRound round = round(asked.get(0).productId(), asked, Set.of(policy.ring()));
        return asked.stream().map(release -> question(round, release, policy)).toList();
    }

    /** In the order of the places. */
    List<GateQuestion> at(ProductId product, List<GatePlace> places) {
        Map<String, Release> named =
                releases.all(product, places.stream().map(GatePlace::version).collect(toSet())).stream()
                        .collect(toMap(release -> release.version().text(), release -> release));
        Map<Ring, RingPolicy> policies = products.policies(product);
        GateRound round = round(
                product, named.values(), places.stream().map(GatePlace::ring).collect(toSet()));
        return places.stream()
                .map(place -> question(round, found(named, place), policies.get(place.ring())))
                .toList();
    }

    private static Release found(Map<String, Release> named, GatePlace place) {
        return Optional.ofNullable(named.get(place.version()))
                .orElseThrow(() -> new NotFound("release", place.version()));
    }

    private GateRound round(ProductId product, Collection<Release> asked, Set<Ring> rings) {
        Set<ReleaseId> ids = asked.stream().map(Release::id).collect(toSet());
        return new GateRound(products.get(product), ids, rings, clock.instant());
    }

    private GateQuestion question(GateRound round, Release release, RingPolicy policy) {
        return new GateQuestion(round, release, policy, () -> given(round, release, policy.ring()));
    }

    private List<SignOff> given(GateRound round, Release release, Ring ring) {
        return round.once(decisions).getOrDefault(release.id(), List.of()).stream()
                .filter(signOff -> signOff.isAt(ring))
                .toList();
    }
}
