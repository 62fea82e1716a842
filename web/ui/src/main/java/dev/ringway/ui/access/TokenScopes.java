package dev.ringway.ui.access;

import dev.ringway.access.Role;
import dev.ringway.customer.CustomerRegistry;
import dev.ringway.deployment.FleetSearch;
import dev.ringway.deployment.WhereaboutsReading;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.customer.CustomerChoices;
import dev.ringway.ui.page.Choices;
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
    private WhereaboutsReading whereabouts;

    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private CustomerRegistry customers;

    @Inject
    private CustomerChoices customerChoices;

    /** The products whose environments can be chosen; none for a purpose that is about none. */
    public List<ProductView> products(Role purpose) {
        return purpose == Role.AGENT ? catalogue.list() : List.of();
    }

    /** What was found, and the one that is named already. */
    public Page<SelectItem> keeping(Role purpose, String named, Page<SelectItem> found) {
        return Choices.keeping(named, found, missing -> choice(purpose, missing));
    }

    private SelectItem choice(Role purpose, String named) {
        return switch (purpose) {
            case CI -> new SelectItem(named, catalogue.product(named).name());
            case AGENT -> choice(registry.environment(EnvironmentId.of(named)));
            default -> new SelectItem(named, customers.customer(named).name());
        };
    }

    /** The first that fit the text; {@code next} tells that there are more. */
    public Page<SelectItem> choices(Role purpose, String product, String text) {
        if (purpose == Role.CI) {
            return new Page<>(catalogue.list(), null).map(choice -> new SelectItem(choice.key(), choice.name()));
        }
        if (purpose == Role.AGENT) {
            return product == null ? new Page<>(List.of(), null) : environments(product, text);
        }
        return customerChoices.of(text);
    }

    private Page<SelectItem> environments(String product, String text) {
        FleetSearch search = new FleetSearch(null, null, null, text, null);
        return whereabouts
                .environments(product, search, PageRequest.first(CustomerChoices.MOST))
                .map(row -> choice(row.environment()));
    }

    private static SelectItem choice(EnvironmentView environment) {
        return new SelectItem(
                environment.id().toString(),
                environment.name() + " · " + environment.ring().label());
    }
}
