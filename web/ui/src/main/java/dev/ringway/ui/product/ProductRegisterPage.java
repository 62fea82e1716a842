package dev.ringway.ui.product;

import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Registers a product. */
@Named
@ViewScoped
public class ProductRegisterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProductCatalogue catalogue;

    private final ProductDraft draft = new ProductDraft();

    /** Asks for nothing but whether the reader is one of the vendor's people. */
    public void load() {
        catalogue.list();
    }

    public String register() {
        ProductView product = catalogue.register(draft.order());
        return Told.and(
                "/product/view?faces-redirect=true&product=" + product.key(),
                Words.get("productRegistered", product.name()));
    }

    public ProductDraft getDraft() {
        return draft;
    }
}
