package dev.ringway.ui.product;

import dev.ringway.promotion.PolicyEffect;
import dev.ringway.promotion.PolicyPreview;
import dev.ringway.ui.page.Words;
import java.util.List;

/** What a policy that was tried out does to all that waits for its ring. */
public record Effects(List<PolicyEffect> all) {
    /** Whether more may wait than are looked at. */
    public boolean isCut() {
        return all.size() == PolicyPreview.MOST;
    }

    /** In one sentence. */
    public String summary() {
        if (all.isEmpty()) {
            return Words.get("effectNobody");
        }
        if (all.stream().noneMatch(PolicyEffect::isAnyChange)) {
            return Words.get("effectNone", all.size());
        }
        return Words.get(
                "effectSome",
                all.size(),
                all.stream().filter(PolicyEffect::isOpening).count(),
                all.stream().filter(PolicyEffect::isClosing).count(),
                all.stream().filter(PolicyEffect::startsThen).count());
    }
}
