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

    private String product;
    private String ring;
    private String customer;
    private String condition;
    private String text;
    private String sort;
    private String cursor;
    private List<ProductView> products;
    private Page<EnvironmentRow> page = new Page<>(List.of(), null);

    public void load() {
        products = catalogue.list();
        if (products.isEmpty()) {
            return;
        }
        if (product == null) {
            product = products.get(0).key();
        }
        FleetSearch search = new FleetSearch(
                ring == null ? null : Ring.of(ring),
                customer,
                Choices.chosen(FleetSearch.Condition.class, condition),
                text,
                Choices.chosen(FleetSearch.Sort.class, sort));
        page = whereabouts
                .environments(product, search, new PageRequest(ROWS, cursor))
                .map(row -> new EnvironmentRow(row.environment(), row.intended()));
    }

    public List<SelectItem> getRingChoices() {
        return Choices.of(Ring.values(), "ring");
    }

    public List<SelectItem> getConditions() {
        return Choices.of(FleetSearch.Condition.values(), "fleetCondition");
    }

    public List<SelectItem> getSorts() {
        return Choices.of(FleetSearch.Sort.values(), "fleetSort");
    }

    public boolean isNarrowed() {
        return ring != null || customer != null || condition != null || text != null;
    }

    public List<ProductView> getProducts() {
        return products;
    }

    public Page<EnvironmentRow> getPage() {
        return page;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getRing() {
        return ring;
    }

    public void setRing(String ring) {
        this.ring = Choices.written(ring);
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = Choices.written(customer);
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = Choices.written(condition);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Choices.written(text);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = Choices.written(sort);
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = Choices.written(cursor);
    }
}
