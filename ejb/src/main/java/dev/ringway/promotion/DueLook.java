package dev.ringway.promotion;

import dev.ringway.release.ReleaseId;
import java.util.UUID;

/** A promotion that is to be looked at, and the release to be held meanwhile. */
record DueLook(PromotionId promotion, ReleaseId release) {
    DueLook(UUID promotion, UUID release) {
        this(new PromotionId(promotion), new ReleaseId(release));
    }
}
