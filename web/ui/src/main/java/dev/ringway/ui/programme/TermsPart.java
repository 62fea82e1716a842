package dev.ringway.ui.programme;

import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.programme.ProgrammeDesk;
import dev.ringway.programme.ProgrammeView;
import dev.ringway.ui.page.Basis;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Markdown;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The part of the page where a product's terms are read and written. */
@Named
@ViewScoped
public class TermsPart implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private ProgrammeDesk desk;

    private Basis<Integer> basis = new Basis<>();
    private String product;
    private String draft;
    private transient List<ProductView> products;
    private transient ProgrammeView terms;

    /** Runs before every rendering: what was written stays, beside the terms that hold now. */
    public void load() {
        products = catalogue.list();
        if (products.isEmpty()) {
            return;
        }
        product = product == null ? products.get(0).key() : product;
        terms = desk.programme(product);
        if (draft == null) {
            basis = new Basis<>();
        }
        basis.meets(terms.version(), this::differences);
    }

    public String change() {
        ProgrammeView changed = desk.change(product, draft, basis.read());
        return Told.and(
                "/programme/enrolments?faces-redirect=true&includeViewParams=true",
                Words.get("termsChanged", changed.version()));
    }

    private List<Difference> differences() {
        return List.of(new Difference(Words.get("termsDraft"), terms.terms(), getDraft()));
    }

    public Basis<Integer> getBasis() {
        return basis;
    }

    public boolean isWritten() {
        return terms.version() > 0;
    }

    public String getHtml() {
        return Markdown.html(terms.terms());
    }

    public ProgrammeView getTerms() {
        return terms;
    }

    public List<ProductView> getProducts() {
        return products;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getDraft() {
        return draft == null ? terms.terms() : draft;
    }

    /** Browsers send line ends of their own. */
    public void setDraft(String draft) {
        this.draft = draft == null ? "" : draft.replace("\r\n", "\n");
    }
}
