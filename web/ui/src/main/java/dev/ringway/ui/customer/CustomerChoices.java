package dev.ringway.ui.customer;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerSearch;
import dev.ringway.customer.CustomerView;
import dev.ringway.customer.Delivery;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.page.Choices;
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
    /** So many can still be chosen from; beyond, the reader looks for a part of the name. */
    public static final int MOST = 100;

    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private CustomerRegistry registry;

    private List<SelectItem> products;

    /** The first whose key or name holds the text; a customer's people have only their own. */
    public Page<SelectItem> of(String text) {
        Page<CustomerView> found =
                registry.visible(new CustomerSearch(text, CustomerSearch.Sort.NAME), PageRequest.first(MOST));
        return found.map(CustomerChoices::choice);
    }

    /** What was found, and the one that is chosen already. */
    public Page<SelectItem> keeping(String chosen, Page<SelectItem> found) {
        return Choices.keeping(chosen, found, key -> choice(registry.customer(key)));
    }

    private static SelectItem choice(CustomerView customer) {
        return new SelectItem(customer.key(), customer.name());
    }

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
