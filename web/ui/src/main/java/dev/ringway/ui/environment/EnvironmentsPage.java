package dev.ringway.ui.environment;

import dev.ringway.deployment.DeploymentReading;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.product.Ring;
import dev.ringway.shared.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The environments of a product: what each was observed to run, and what it is meant to run. */
@Named
@RequestScoped
public class EnvironmentsPage {
    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private DeploymentReading deployments;

    private String product;
    private String ring;
    private List<ProductView> products;
    private List<EnvironmentRow> rows = List.of();

    public void load() {
        products = catalogue.list();
        if (products.isEmpty()) {
            return;
        }
        if (product == null) {
            product = products.get(0).key();
        }
        Map<EnvironmentId, Version> intended = deployments.intended(product);
        Ring wanted = ring == null ? null : Ring.of(ring);
        rows = registry.list(product).stream()
                .filter(environment -> wanted == null || environment.ring() == wanted)
                .map(environment -> row(environment, intended.get(environment.id())))
                .toList();
    }

    private static EnvironmentRow row(EnvironmentView environment, Version intended) {
        return new EnvironmentRow(environment, intended == null ? null : intended.text());
    }

    public Ring[] getRings() {
        return Ring.values();
    }

    public List<ProductView> getProducts() {
        return products;
    }

    public List<EnvironmentRow> getRows() {
        return rows;
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
        this.ring = ring;
    }
}
