package dev.ringway.ui.product;

import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All products. */
@Named
@RequestScoped
public class ProductsPage {
    @Inject
    private ProductCatalogue catalogue;

    private List<ProductView> products;

    public void load() {
        products = catalogue.list();
    }

    public List<ProductView> getProducts() {
        return products;
    }
}
