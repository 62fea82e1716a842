package dev.ringway.promotion;

import static dev.ringway.access.Role.SYSTEM;

import dev.ringway.access.Permit;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What the clock does to promotions: looks at each one that is due, in a transaction of its own. */
@Stateless
public class PromotionClockwork {
    @Inject
    private Looks looks;

    @Inject
    private Releases releases;

    @Inject
    private PromotionFlow flow;

    @Inject
    private Clock clock;

    @Permit(SYSTEM)
    public List<DueLook> due() {
        return looks.due(clock.instant());
    }

    /** Two rounds may find the same one due; the second has nothing left to look at. */
    @Permit(SYSTEM)
    public void look(DueLook due) {
        Release release = releases.lock(due.release());
        Promotion promotion = flow.hold(due.promotion());
        if (promotion.schedule().isToBeLookedAt(clock.instant())) {
            flow.look(promotion, release);
        }
    }
}
