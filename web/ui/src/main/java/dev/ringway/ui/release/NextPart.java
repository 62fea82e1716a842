package dev.ringway.ui.release;

import dev.ringway.promotion.NextPromotion;
import dev.ringway.promotion.PromotionOpening;
import dev.ringway.promotion.PromotionOutlook;
import dev.ringway.ui.page.Once;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The part of the release page that sends a release on, or says why it stands where it stands. */
@Named
@ViewScoped
public class NextPart implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PromotionOutlook outlook;

    @Inject
    private PromotionOpening opening;

    private String product;
    private String version;
    private final Once<NextPromotion> next = new Once<>();

    public void look(String ofProduct, String ofVersion) {
        product = ofProduct;
        version = ofVersion;
        next.forget();
    }

    /** Null while a promotion of the release is open, and on a page that could not be shown. */
    public NextPromotion getNext() {
        return version == null
                ? null
                : next.or(() -> outlook.next(product, version).orElse(null));
    }

    public String open() {
        NextPromotion wanted = getNext();
        opening.open(product, version, wanted.ring());
        return Told.and(
                "/release/view?faces-redirect=true&includeViewParams=true",
                Words.get("nextOpened", version, wanted.ring().label()));
    }
}
