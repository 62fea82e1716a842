package dev.ringway.promotion;

import dev.ringway.product.Ring;

/**
 * Whether a release that is on its way nowhere can be sent on.
 *
 * @param ring where it would go next; null when there is no such ring
 * @param mayOpen whether the reader may open the promotion
 * @param reason why it stands where it stands, in words
 */
public record NextPromotion(Ring ring, boolean mayOpen, String reason) {}
