package dev.ringway.ui.deployment;

import dev.ringway.deployment.DeploymentRow;
import dev.ringway.deployment.DeploymentState;
import dev.ringway.deployment.PastRow;
import dev.ringway.deployment.WhereaboutsReading;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.product.Ring;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.page.Choices;
import dev.ringway.ui.page.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** Which code was deployed where: every deployment of a product, or what each environment ran at an instant. */
@Named
@RequestScoped
public class DeploymentsPage {
    private static final int ROWS = 50;

    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private WhereaboutsReading whereabouts;

    @Inject
    private Reader reader;

    @Inject
    private DeploymentsFilter filter;

    private List<ProductView> products;
    private Instant at;
    private Page<DeploymentRow> page = new Page<>(List.of(), null);
    private Page<PastRow> past = new Page<>(List.of(), null);

    public void load() {
        products = catalogue.list();
        if (products.isEmpty()) {
            return;
        }
        String product = filter.productOf(products);
        at = filter.instant(reader.getZone());
        PageRequest wanted = new PageRequest(ROWS, filter.getCursor());
        if (at == null) {
            page = whereabouts.deployments(product, filter.search(), wanted);
            return;
        }
        past = whereabouts.ranAt(product, filter.search(), at, wanted);
    }

    public List<SelectItem> getRings() {
        return Choices.of(Ring.values(), "ring");
    }

    public List<SelectItem> getStates() {
        return Choices.of(DeploymentState.values(), "deploymentState");
    }

    public List<ProductView> getProducts() {
        return products;
    }

    /** Null while all deployments are shown. */
    public Instant getAt() {
        return at;
    }

    public Page<DeploymentRow> getPage() {
        return page;
    }

    public Page<PastRow> getPast() {
        return past;
    }
}
