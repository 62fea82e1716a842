package dev.ringway.promotion;

import java.time.Instant;

/** One move in the life of a promotion. */
public record PromotionMoveView(
        PromotionAction action, PromotionState from, PromotionState to, String reason, String by, Instant at) {}
