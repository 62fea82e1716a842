package dev.ringway.ui.deployment;

import dev.ringway.deployment.DeploymentSearch;
import dev.ringway.deployment.DeploymentState;
import dev.ringway.product.Ring;
import dev.ringway.ui.page.Choices;
import dev.ringway.ui.page.ListFilter;
import dev.ringway.ui.page.LocalMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;

/** What the address of the list of deployments asks for. */
@Named
@RequestScoped
public class DeploymentsFilter extends ListFilter {
    private String ring;
    private String customer;
    private String environment;
    private String state;
    private String at;

    DeploymentSearch search() {
        return new DeploymentSearch(
                ring == null ? null : Ring.of(ring),
                customer,
                environment,
                Choices.chosen(DeploymentState.class, getState()),
                getText());
    }

    Instant instant(ZoneId zone) {
        return at == null ? null : LocalMoment.of(at, zone);
    }

    public boolean isNarrowed() {
        return isAny(ring, customer, environment, state, getText(), at);
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
}
