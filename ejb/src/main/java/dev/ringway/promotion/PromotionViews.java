package dev.ringway.promotion;

import dev.ringway.access.CurrentActor;
import dev.ringway.product.Products;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows a promotion to whoever asks, with the moves that are theirs to make. */
@ApplicationScoped
class PromotionViews {
    @Inject
    private Products products;

    @Inject
    private WayBack wayBack;

    @Inject
    private CurrentActor current;

    PromotionView of(Promotion promotion) {
        List<PromotionAction> buttons =
                PromotionButtons.of(promotion.state(), () -> wayBack.beginsAt(promotion), current.get()).stream()
                        .filter(action -> action != PromotionAction.UNSCHEDULE
                                || promotion.schedule().isSet())
                        .toList();
        return promotion.view(products.get(promotion.productId()).key(), buttons);
    }
}
