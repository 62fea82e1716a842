package dev.ringway.ui.promotion;

import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionSizes;
import dev.ringway.promotion.StepSize;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How much rings would get at once, each asked for once a request. */
@Named
@RequestScoped
public class StepSizes {
    @Inject
    private PromotionSizes sizes;

    private final Map<Asked, Optional<StepSize>> known = new HashMap<>();

    private record Asked(String product, String version, Ring ring) {}

    /** Null when the ring runs this release, or a newer one, already. */
    public StepSize of(String product, String version, Ring ring) {
        return known.computeIfAbsent(
                        new Asked(product, version, ring),
                        asked -> Optional.ofNullable(sizes.of(product, version, ring)))
                .orElse(null);
    }
}
