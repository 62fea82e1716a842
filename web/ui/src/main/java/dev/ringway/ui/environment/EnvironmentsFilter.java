package dev.ringway.ui.environment;

import dev.ringway.deployment.FleetSearch;
import dev.ringway.product.Ring;
import dev.ringway.ui.page.Choices;
import dev.ringway.ui.page.ListFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the address of the list of environments asks for. */
@Named
@RequestScoped
public class EnvironmentsFilter extends ListFilter {
    private String ring;
    private String customer;
    private String condition;
    private String sort;

    FleetSearch search() {
        return new FleetSearch(
                ring == null ? null : Ring.of(ring),
                customer,
                Choices.chosen(FleetSearch.Condition.class, condition),
                getText(),
                Choices.chosen(FleetSearch.Sort.class, sort));
    }

    public boolean isNarrowed() {
        return isAny(ring, customer, condition, getText());
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

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = Choices.written(sort);
    }
}
