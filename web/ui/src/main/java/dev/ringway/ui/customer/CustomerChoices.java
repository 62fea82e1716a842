package dev.ringway.ui.customer;

import dev.ringway.customer.Delivery;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What can be chosen about a customer. */
@Named
@RequestScoped
public class CustomerChoices {
    @Inject
    private ProductCatalogue catalogue;

    private List<SelectItem> products;

    public List<SelectItem> getDeliveries() {
        return Arrays.stream(Delivery.values())
                .map(delivery -> new SelectItem(delivery.name(), Words.get("customerDelivery" + delivery)))
                .toList();
    }

    public List<SelectItem> getProducts() {
        if (products == null) {
            products = catalogue.list().stream()
                    .map(product -> new SelectItem(product.key(), product.name()))
                    .toList();
        }
        return products;
    }
}
