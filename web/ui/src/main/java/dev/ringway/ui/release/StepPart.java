package dev.ringway.ui.release;

import dev.ringway.promotion.PromotionSizes;
import dev.ringway.promotion.StepSize;
import dev.ringway.ui.page.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of the release page that says how much the ring gets at once before whose gate the release waits. */
@Named
@RequestScoped
public class StepPart {
    @Inject
    private PromotionSizes sizes;

    @Inject
    private ReleasePage page;

    private final Once<StepSize> size = new Once<>();

    /** Null when it waits nowhere, or the ring is as far already. */
    public StepSize getSize() {
        return page.isWaiting()
                ? size.or(() -> sizes.of(
                        page.getProduct(), page.getVersion(), page.getOpen().ring()))
                : null;
    }
}
