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

    @Inject
    private ReleasesFilter filter;

    private List<ProductView> products;
    private Page<ReleaseSummary> page = new Page<>(List.of(), null);

    public void load() {
        products = catalogue.list();
        if (products.isEmpty()) {
            return;
        }
        page = releases.list(filter.productOf(products), filter.search(), new PageRequest(ROWS, filter.getCursor()));
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

    public Page<ReleaseSummary> getPage() {
        return page;
    }
}
