package dev.ringway.ui.customer;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerView;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Registers a customer. */
@Named
@ViewScoped
public class CustomerRegisterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerRegistry registry;

    @Inject
    private ProductCatalogue catalogue;

    private final CustomerDraft draft = new CustomerDraft();

    /** Asks for nothing but whether the reader is one of the vendor's people. */
    public void load() {
        catalogue.list();
    }

    public String register() {
        CustomerView customer = registry.register(draft.order());
        return Told.and(
                "/customer/view?faces-redirect=true&customer=" + customer.key(),
                Words.get("customerRegistered", customer.name()));
    }

    public CustomerDraft getDraft() {
        return draft;
    }
}
