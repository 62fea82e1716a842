package dev.ringway.ui.deployment;

import dev.ringway.deployment.DeploymentSearch;
import dev.ringway.deployment.DeploymentState;
import dev.ringway.product.ProductView;
import dev.ringway.product.Ring;
import dev.ringway.ui.page.Choices;
import dev.ringway.ui.page.LocalMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What the address of the list of deployments asks for. */
@Named
@RequestScoped
public class DeploymentsFilter {
    private String product;
    private String ring;
    private String customer;
    private String environment;
    private String state;
    private String text;
    private String at;
    private String cursor;

    /** The first one, unless another is asked for. */
    String productOf(List<ProductView> products) {
        if (product == null) {
            product = products.get(0).key();
        }
        return product;
    }

    DeploymentSearch search() {
        return new DeploymentSearch(
                ring == null ? null : Ring.of(ring),
                customer,
                environment,
                Choices.chosen(DeploymentState.class, getState()),
                text);
    }

    Instant instant(ZoneId zone) {
        return at == null ? null : LocalMoment.of(at, zone);
    }

    public boolean isNarrowed() {
        return Stream.of(ring, customer, environment, state, text, at).anyMatch(chosen -> chosen != null);
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = Choices.written(product);
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

    public String getEnvironment() {
        return environment;
    }

    public void setEnvironment(String environment) {
        this.environment = Choices.written(environment);
    }

    /** None at an instant: what ran then was deployed well. */
    public String getState() {
        return at == null ? state : null;
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

    /** Whether the instant is written whole, as links from elsewhere may have it, which no field for local time shows. */
    public boolean isWhole() {
        return at != null && at.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = Choices.written(at);
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = Choices.written(cursor);
    }
}
