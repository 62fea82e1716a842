package dev.ringway.deployment;

import dev.ringway.access.Permit;
import dev.ringway.deployment.PlanView.Share;
import dev.ringway.product.Products;
import dev.ringway.promotion.Promotion;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.PromotionSizes;
import dev.ringway.promotion.Promotions;
import dev.ringway.release.ReleaseId;
import dev.ringway.release.Releases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Tells what a promotion is about to do, before it does it. */
@Stateless
public class PlanReading {
    private static final int NAMED = 20;

    @Inject
    private Promotions promotions;

    @Inject
    private Products products;

    @Inject
    private Releases releases;

    @Inject
    private PlannedEnvironments environments;

    @Inject
    private PromotionSizes sizes;

    /** As it would be if it started now. */
    @Permit(staff = true)
    public PlanView plan(PromotionId id) {
        Promotion promotion = promotions.get(id);
        String product = products.get(promotion.productId()).key();
        List<VersionShare> ring = environments.shares(promotion.productId(), promotion.ring());
        List<VersionShare> reached =
                ring.stream().filter(share -> reaches(promotion, share)).toList();
        Promotion running =
                promotions.current(promotion.productId(), promotion.ring()).orElse(null);
        return new PlanView(
                promotion.id(),
                product,
                promotion.version().text(),
                promotion.ring(),
                products.policy(promotion.productId(), promotion.ring()).startsByItself(),
                running == null ? null : running.version().text(),
                environments(ring),
                environments(reached),
                reached.stream().mapToLong(VersionShare::users).sum(),
                environments(ring.stream().filter(differsFrom(running)).toList()),
                shares(reached),
                first(promotion, ring, reached),
                sizes.of(product, promotion.version().text(), promotion.ring()));
    }

    /** The same question the rollout asks of each environment: what is as far already gets nothing. */
    private boolean reaches(Promotion promotion, VersionShare share) {
        boolean stands =
                share.release() != null && releases.get(share.release()).mayGoFurther();
        return Rollout.of(promotion).advances(stands ? share.version() : null);
    }

    private List<PlannedEnvironment> first(Promotion promotion, List<VersionShare> ring, List<VersionShare> reached) {
        List<ReleaseId> staying = ring.stream()
                .filter(share -> !reached.contains(share))
                .map(VersionShare::release)
                .toList();
        return reached.isEmpty() ? List.of() : environments.first(promotion, staying, NAMED);
    }

    private static Predicate<VersionShare> differsFrom(Promotion running) {
        return share -> running != null && !Objects.equals(share.version(), running.version());
    }

    private static long environments(List<VersionShare> shares) {
        return shares.stream().mapToLong(VersionShare::environments).sum();
    }

    private static List<Share> shares(List<VersionShare> reached) {
        return reached.stream()
                .map(share -> new Share(
                        share.version() == null ? null : share.version().text(), share.environments(), share.users()))
                .sorted(Comparator.comparingLong(Share::environments).reversed())
                .toList();
    }
}
