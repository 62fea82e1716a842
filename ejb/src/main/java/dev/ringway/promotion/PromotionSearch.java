package dev.ringway.promotion;

import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.TimeOrderedId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Which promotions to list; a null product or ring is any, no states are all. */
record PromotionSearch(ProductId product, Ring ring, Set<PromotionState> states, PageRequest page) {
    private static final UUID NEWEST = new UUID(-1L, -1L);

    PromotionSearch {
        states = states == null || states.isEmpty() ? EnumSet.allOf(PromotionState.class) : states;
    }

    UUID before() {
        return page.cursor() == null ? NEWEST : TimeOrderedId.parse("cursor", page.cursor());
    }
}
