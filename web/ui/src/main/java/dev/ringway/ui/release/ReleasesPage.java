package dev.ringway.ui.release;

import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.release.ReleaseReading;
import dev.ringway.release.ReleaseSearch;
import dev.ringway.release.ReleaseState;
import dev.ringway.release.ReleaseSummary;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.page.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The releases of a product: those looked for, in the order asked for. */
@Named
@RequestScoped
public class ReleasesPage {
    private static final int ROWS = 25;

    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private ReleaseReading releases;

    private String product;
    private String state;
    private String text;
    private String sort;
    private String cursor;
    private List<ProductView> products;
    private Page<ReleaseSummary> page = new Page<>(List.of(), null);

    public void load() {
        products = catalogue.list();
        if (products.isEmpty()) {
            return;
        }
        if (product == null) {
            product = products.get(0).key();
        }
        ReleaseSearch search = new ReleaseSearch(
                Choices.chosen(ReleaseState.class, state), text, Choices.chosen(ReleaseSearch.Sort.class, sort));
        page = releases.list(product, search, new PageRequest(ROWS, cursor));
    }

    public List<RingStep> steps(ReleaseSummary release) {
        return RingStep.of(release);
    }

    public List<ProductView> getProducts() {
        return products;
    }

    public List<SelectItem> getStates() {
        return Choices.of(ReleaseState.values(), "releaseState");
    }

    public List<SelectItem> getSorts() {
        return Choices.of(ReleaseSearch.Sort.values(), "releaseSort");
    }

    public boolean isNarrowed() {
        return state != null || text != null;
    }

    public Page<ReleaseSummary> getPage() {
        return page;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Choices.written(state);
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
