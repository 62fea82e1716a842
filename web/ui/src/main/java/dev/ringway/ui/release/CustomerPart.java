package dev.ringway.ui.release;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerSearch;
import dev.ringway.customer.CustomerView;
import dev.ringway.deployment.CustomerImpact;
import dev.ringway.deployment.CustomerRunning;
import dev.ringway.deployment.RunningVersion;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.page.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The customer for whom a release is compared: who can be chosen, and what the chosen one runs. */
@Named
@RequestScoped
public class CustomerPart {
    /** So many are offered at once; beyond, the reader looks for a part of the name. */
    private static final int MOST = 12;

    @Inject
    private CustomerRegistry registry;

    @Inject
    private CustomerImpact impact;

    @Inject
    private ReleasePage page;

    private String customer;
    private String text;
    private Page<CustomerView> found;
    private CustomerRunning running;

    public void load() {
        running = customer == null ? null : impact.running(page.getProduct(), customer);
    }

    public Page<CustomerView> getFound() {
        if (found == null) {
            CustomerSearch search = new CustomerSearch(text, CustomerSearch.Sort.NAME);
            found = registry.search(search, PageRequest.first(MOST));
        }
        return found;
    }

    /** Whether there are few enough to offer them all before anything is typed. */
    public boolean isOffering() {
        return text != null || getFound().next() == null;
    }

    /** What the chosen customer runs; null while none is chosen. */
    public CustomerRunning getRunning() {
        return running;
    }

    public boolean isHere(RunningVersion some) {
        return page.getVersion().equals(some.version());
    }

    /** Whether it runs this release and no other. */
    public boolean isEverywhere() {
        return running != null && base(null) == null;
    }

    /** What it runs and the release changes, as addresses name it: what was asked for, if it is among that. */
    String base(String asked) {
        return running.versions().stream()
                .filter(some -> some.address().equals(asked) && !isHere(some))
                .findFirst()
                .or(() -> running.changedBy(page.getVersion()))
                .map(RunningVersion::address)
                .orElse(null);
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = Choices.written(customer);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Choices.written(text);
    }
}
