package dev.ringway.ui.environment;

import dev.ringway.deployment.FleetSearch;
import dev.ringway.deployment.WhereaboutsReading;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.product.Ring;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.page.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The environments of a product: what each was observed to run, and what it is meant to run. */
@Named
@RequestScoped
public class EnvironmentsPage {
    private static final int ROWS = 50;

    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private WhereaboutsReading whereabouts;

    @Inject
    private EnvironmentsFilter filter;

    private List<ProductView> products;
    private Page<EnvironmentRow> page = new Page<>(List.of(), null);

    public void load() {
        products = catalogue.list();
        if (products.isEmpty()) {
            return;
        }
        page = whereabouts
                .environments(filter.productOf(products), filter.search(), new PageRequest(ROWS, filter.getCursor()))
                .map(row -> new EnvironmentRow(row.environment(), row.intended()));
    }

    public List<SelectItem> getRings() {
        return Choices.of(Ring.values(), "ring");
    }

    public List<SelectItem> getConditions() {
        return Choices.of(FleetSearch.Condition.values(), "fleetCondition");
    }

    public List<SelectItem> getSorts() {
        return Choices.of(FleetSearch.Sort.values(), "fleetSort");
    }

    public List<ProductView> getProducts() {
        return products;
    }

    public Page<EnvironmentRow> getPage() {
        return page;
    }
}
