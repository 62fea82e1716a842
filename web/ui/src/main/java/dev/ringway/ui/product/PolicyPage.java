package dev.ringway.ui.product;

import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicyTerms;
import dev.ringway.product.RingPolicyView;
import dev.ringway.promotion.PolicyEffect;
import dev.ringway.promotion.PolicyPreview;
import dev.ringway.ui.page.Basis;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The policy of one ring: read, tried out on what waits now, and saved. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private PolicyPreview preview;

    private final Basis<Integer> basis = new Basis<>();
    private String product;
    private String ring;
    private PolicyDraft draft;
    private transient ProductView shown;
    private transient RingPolicyView policy;
    private transient RingPolicyTerms previewed;
    private transient List<PolicyEffect> effects;

    /** Runs before every rendering: what was typed stays, beside what holds now. */
    public void load() {
        shown = catalogue.product(product);
        policy = catalogue.policy(product, place());
        if (draft == null) {
            draft = PolicyDraft.of(policy.terms());
        }
        if (basis.isOvertakenBy(policy.revision())) {
            effects = null;
            previewed = null;
        }
        basis.meets(policy.revision(), () -> draft.against(policy.terms()));
    }

    public void tryOut() {
        previewed = null;
        effects = null;
        RingPolicyTerms typed = draft.terms();
        effects = preview.preview(product, place(), typed);
        previewed = typed;
    }

    /** Only what has been tried out is saved; what was typed after that is tried out first. */
    public String save() {
        RingPolicyTerms typed = draft.terms();
        if (!typed.equals(previewed)) {
            tryOut();
            return Told.first(Words.get("policyLookFirst"));
        }
        catalogue.changePolicy(product, place(), typed, basis.read());
        return Told.and(
                "/product/view?faces-redirect=true&product=" + product, Words.get("policySaved", place().label()));
    }

    public Basis<Integer> getBasis() {
        return basis;
    }

    public Effects getEffects() {
        return effects == null ? null : new Effects(effects);
    }

    public Ring place() {
        return Ring.of(ring);
    }

    public ProductView getShown() {
        return shown;
    }

    public PolicyWords getWords() {
        return new PolicyWords(policy.terms());
    }

    public PolicyDraft getDraft() {
        return draft;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getRing() {
        return ring;
    }

    public void setRing(String ring) {
        this.ring = ring;
    }
}
