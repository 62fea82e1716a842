package dev.ringway.release;

import dev.ringway.access.Actor;
import dev.ringway.product.Ring;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/** Why a release ended, and who ended it when. */
@Embeddable
class Rejection {
    private String rejectionReason;
    private String rejectedBy;
    private Instant rejectedAt;

    protected Rejection() {}

    Rejection(String reason, Actor by, Instant at) {
        this.rejectionReason = reason;
        this.rejectedBy = by.name();
        this.rejectedAt = at;
    }

    String reason() {
        return rejectionReason;
    }

    RejectionView view(List<Ring> neverReaches) {
        return new RejectionView(rejectionReason, rejectedBy, rejectedAt, neverReaches);
    }
}
