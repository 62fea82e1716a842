package dev.ringway.promotion;

import dev.ringway.product.Ring;
import java.time.Instant;
import java.util.List;

/**
 * A promotion as it stands.
 *
 * @param allowedActions what the reader may do to it now
 * @param note why it was halted, ended or missed its time, or null
 * @param replaces the version the ring ran when it started, or null
 */
public record PromotionView(
        PromotionId id,
        String product,
        String version,
        Ring ring,
        PromotionKind kind,
        PromotionState state,
        List<PromotionAction> allowedActions,
        String note,
        Instant scheduledAt,
        String scheduledZone,
        String scheduledBy,
        String replaces,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        int revision) {}
