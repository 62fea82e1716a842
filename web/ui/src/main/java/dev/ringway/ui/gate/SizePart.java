package dev.ringway.ui.gate;

import dev.ringway.promotion.PromotionSizes;
import dev.ringway.promotion.StepSize;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of the gate page that says how much the ring would get at once. */
@Named
@RequestScoped
public class SizePart {
    @Inject
    private PromotionSizes sizes;

    @Inject
    private GatePage page;

    private StepSize size;

    /** Null when the ring runs this release, or a newer one, already. */
    public StepSize getSize() {
        if (size == null) {
            size = sizes.of(page.getProduct(), page.getVersion(), page.place());
        }
        return size;
    }
}
