package dev.ringway.ui.product;

import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.product.RingPolicyView;
import dev.ringway.ui.page.Basis;
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

    private final Basis<Integer> basis = new Basis<>();
    private String product;
    private ProductDraft draft;
    private transient ProductView shown;
    private transient List<RingPolicyView> policies;

    /** Runs before every rendering: what was typed stays, beside what holds now. */
    public void load() {
        shown = catalogue.product(product);
        policies = catalogue.policies(product);
        if (draft == null) {
            draft = ProductDraft.of(shown);
        }
        basis.meets(shown.revision(), () -> draft.against(shown));
    }

    public String change() {
        ProductView changed = catalogue.change(product, draft.order(), basis.read());
        return Told.and(
                "/product/view?faces-redirect=true&product=" + product, Words.get("productChanged", changed.name()));
    }

    public Basis<Integer> getBasis() {
        return basis;
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
