package dev.ringway.promotion;

import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import java.util.EnumSet;
import java.util.Set;

/** Which promotions to list; a null product or ring is any, no states are all. */
record PromotionSearch(ProductId product, Ring ring, Set<PromotionState> states) {
    PromotionSearch {
        states = states == null || states.isEmpty() ? EnumSet.allOf(PromotionState.class) : states;
    }
}
