package dev.ringway.deployment;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.access.Role;
import dev.ringway.environment.Environments;
import dev.ringway.environment.RingCensus;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.promotion.Promotion;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.Promotions;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what each ring of a product runs, whom it reaches, what waits before it and how far a rollout is. */
@Stateless
public class RingBoard {
    @Inject
    private Products products;

    @Inject
    private Promotions promotions;

    @Inject
    private Environments environments;

    @Inject
    private Deployments deployments;

    @Inject
    private CurrentActor current;

    /** The rings in their order. */
    @Permit(value = Role.CI, staff = true)
    public List<RingView> board(String productKey) {
        Product product = products.reachable(productKey, current.get());
        return Arrays.stream(Ring.values()).map(ring -> view(product, ring)).toList();
    }

    private RingView view(Product product, Ring ring) {
        RingCensus census = environments.census(product.id(), ring);
        Optional<Promotion> rolling = promotions.rolling(product.id(), ring);
        String running = promotions
                .current(product.id(), ring)
                .map(promotion -> promotion.version().text())
                .orElse(null);
        List<RingView.Waiting> waiting = promotions.in(product.id(), ring, PromotionState.WAITING).stream()
                .map(promotion -> new RingView.Waiting(
                        promotion.id(), promotion.version().text(), promotion.state(), promotion.scheduledAt()))
                .toList();
        return new RingView(
                ring,
                running,
                census.environments(),
                census.users(),
                waiting,
                rolling.map(this::rollout).orElse(null));
    }

    private RingView.Rolling rollout(Promotion promotion) {
        Map<DeploymentState, Long> tally = deployments.tally(promotion.id());
        long all = tally.values().stream().mapToLong(Long::longValue).sum();
        return new RingView.Rolling(
                promotion.id(),
                promotion.version().text(),
                promotion.state(),
                tally.getOrDefault(DeploymentState.SUCCEEDED, 0L),
                all,
                promotion.startedAt());
    }
}
