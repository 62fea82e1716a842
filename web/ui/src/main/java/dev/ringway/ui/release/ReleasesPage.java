package dev.ringway.ui.release;

import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.release.ReleaseReading;
import dev.ringway.release.ReleaseState;
import dev.ringway.release.ReleaseSummary;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The releases of a product, newest first. */
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
        page = releases.list(product, wanted(), new PageRequest(ROWS, cursor));
    }

    private ReleaseState wanted() {
        return Arrays.stream(ReleaseState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public List<RingStep> steps(ReleaseSummary release) {
        return RingStep.of(release);
    }

    public List<ProductView> getProducts() {
        return products;
    }

    public ReleaseState[] getStates() {
        return ReleaseState.values();
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
        this.state = state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
