package dev.ringway.ui.access;

import dev.ringway.access.Role;
import dev.ringway.customer.CustomerRegistry;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;

/** What a token of each purpose can be confined to. */
@ApplicationScoped
public class TokenScopes {
    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private CustomerRegistry customers;

    /** The products whose environments can be chosen; none for a purpose that is about none. */
    public List<ProductView> products(Role purpose) {
        return purpose == Role.AGENT ? catalogue.list() : List.of();
    }

    public List<SelectItem> choices(Role purpose, String product) {
        if (purpose == Role.CI) {
            return catalogue.list().stream()
                    .map(choice -> new SelectItem(choice.key(), choice.name()))
                    .toList();
        }
        if (purpose == Role.AGENT) {
            return product == null ? List.of() : environments(product);
        }
        return customers.list().stream()
                .map(choice -> new SelectItem(choice.key(), choice.name()))
                .toList();
    }

    private List<SelectItem> environments(String product) {
        return registry.list(product).stream().map(TokenScopes::choice).toList();
    }

    private static SelectItem choice(EnvironmentView environment) {
        return new SelectItem(
                environment.id().toString(),
                environment.name() + " · " + environment.ring().label());
    }
}
