package dev.ringway.ui.gate;

import dev.ringway.promotion.PromotionSizes;
import dev.ringway.promotion.StepSize;
import dev.ringway.ui.page.Once;
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

    private final Once<StepSize> size = new Once<>();

    /** Null when the ring runs this release, or a newer one, already. */
    public StepSize getSize() {
        return size.or(() -> sizes.of(page.getProduct(), page.getVersion(), page.place()));
    }
}
