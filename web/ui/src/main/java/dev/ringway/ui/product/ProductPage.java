package dev.ringway.ui.product;

import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.product.RingPolicyView;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One product: what it is called, how it is packaged, and what each of its rings asks. */
@Named
@ViewScoped
public class ProductPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProductCatalogue catalogue;

    private String product;
    private ProductDraft draft;
    private int readRevision;
    private boolean overtaken;
    private transient ProductView shown;
    private transient List<RingPolicyView> policies;

    /** Runs before every rendering: what was typed stays, beside what holds now. */
    public void load() {
        shown = catalogue.product(product);
        policies = catalogue.policies(product);
        if (draft == null) {
            draft = ProductDraft.of(shown);
        } else if (readRevision != shown.revision()) {
            overtaken = true;
        }
        readRevision = shown.revision();
    }

    public String change() {
        ProductView changed = catalogue.change(product, draft.order(), readRevision);
        return Told.and(
                "/product/view?faces-redirect=true&product=" + product, Words.get("productChanged", changed.name()));
    }

    /** Somebody else changed it since it was read: both are on the page. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public List<Difference> getDifferences() {
        return draft.against(shown);
    }

    /** For those who may only look. */
    public List<Difference> getPackagingFacts() {
        PackagingDraft saved = PackagingDraft.of(shown.packaging());
        return saved.against(saved);
    }

    public PolicyWords words(RingPolicyView policy) {
        return new PolicyWords(policy.terms());
    }

    public ProductView getShown() {
        return shown;
    }

    public List<RingPolicyView> getPolicies() {
        return policies;
    }

    public ProductDraft getDraft() {
        return draft;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }
}
