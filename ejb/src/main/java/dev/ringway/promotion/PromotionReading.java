package dev.ringway.promotion;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.access.Role;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Shows promotions. */
@Stateless
public class PromotionReading {
    @Inject
    private Promotions promotions;

    @Inject
    private Releases releases;

    @Inject
    private Products products;

    @Inject
    private PromotionViews views;

    @Inject
    private CurrentActor current;

    @Permit(staff = true)
    public PromotionView promotion(PromotionId id) {
        return views.of(promotions.get(id));
    }

    @Permit(staff = true)
    public List<PromotionMoveView> moves(PromotionId id) {
        return promotions.get(id).moves();
    }

    /** Newest first; a null product or ring is any, no states are all. */
    @Permit(staff = true)
    public Page<PromotionView> list(String productKey, Ring ring, Set<PromotionState> states, PageRequest page) {
        Product product = productKey == null ? null : products.get(productKey);
        PromotionSearch search = new PromotionSearch(product == null ? null : product.id(), ring, states);
        return promotions.page(search, page).map(views::of);
    }

    /** Those that wait at the gates of a product, the oldest first, at most so many. */
    @Permit(staff = true)
    public List<PromotionView> waiting(String productKey, int limit) {
        return promotions.waiting(products.get(productKey).id(), limit).stream()
                .map(views::of)
                .toList();
    }

    /** All promotions of one release, oldest first. */
    @Permit(value = Role.CI, staff = true)
    public List<PromotionView> of(String productKey, String version) {
        Product product = products.reachable(productKey, current.get());
        return promotions.of(releases.get(product.id(), version).id()).stream()
                .map(views::of)
                .toList();
    }

    /** The latest promotion of the release into the ring, or null when there has been none. */
    @Permit(staff = true)
    public PromotionView latest(String productKey, String version, Ring ring) {
        Product product = products.get(productKey);
        Release release = releases.get(product.id(), version);
        return promotions.of(release.id(), ring).stream()
                .findFirst()
                .map(views::of)
                .orElse(null);
    }
}
