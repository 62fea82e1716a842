package dev.ringway.deployment;

import dev.ringway.access.Permit;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.Promotions;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Shows how far a rollout is on its environments, what failed first. */
@Stateless
public class RolloutReading {
    @Inject
    private RolloutRows rows;

    @Inject
    private Promotions promotions;

    @Permit(staff = true)
    public RolloutCount count(PromotionId id) {
        return rows.count(promotions.get(id).id());
    }

    /** What failed, what is under way, what is done, what was called off; a null part is all of it. */
    @Permit(staff = true)
    public Page<DeploymentView> page(PromotionId id, RolloutPart part, PageRequest page) {
        PromotionId promotion = promotions.get(id).id();
        List<DeploymentView> found = new ArrayList<>();
        RolloutCursor.of(part, page.cursor())
                .stretches()
                .takeWhile(stretch -> found.size() <= page.limit())
                .forEach(stretch -> found.addAll(rows.stretch(promotion, stretch, page.limit() + 1 - found.size())));
        return Page.of(found, page.limit(), last -> RolloutCursor.behind(last.state(), last.id()));
    }
}
