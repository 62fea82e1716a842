package dev.ringway.ui.administration;

import dev.ringway.access.Role;
import dev.ringway.access.TokenDesk;
import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerSearch;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.Presence;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.administration.Step.Kind;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is set up and what is not, read from what there is. */
@Named
@RequestScoped
public class AdministrationPage {
    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private TokenDesk desk;

    @Inject
    private CustomerRegistry customers;

    private List<ProductView> products;
    private Presence presence;
    private List<Step> steps;

    public void load() {
        products = catalogue.list();
        presence = registry.presence();
        boolean anyCustomer = !customers
                .search(new CustomerSearch(null, null), PageRequest.first(1))
                .items()
                .isEmpty();
        steps = List.of(
                new Step(Kind.PRODUCT, !products.isEmpty(), "/product/list"),
                new Step(Kind.POLICY, catalogue.isAnyPolicySettled(), "/product/list"),
                new Step(Kind.ENVIRONMENT, presence.seen() > 0, "/environment/list"),
                new Step(Kind.TOKEN, desk.isAnyValid(Role.CI), "/access/tokens"),
                new Step(Kind.CUSTOMER, anyCustomer, "/customer/list"));
    }

    public List<Step> getSteps() {
        return steps;
    }

    public long getDone() {
        return steps.stream().filter(Step::done).count();
    }

    public String getProgress() {
        return Words.get("setUpProgress", getDone(), steps.size());
    }

    public List<ProductView> getProducts() {
        return products;
    }

    public Presence getPresence() {
        return presence;
    }
}
