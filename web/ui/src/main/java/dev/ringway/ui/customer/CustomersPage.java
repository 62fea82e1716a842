package dev.ringway.ui.customer;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerView;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The customers, or those whose key or name holds what the reader looks for. */
@Named
@RequestScoped
public class CustomersPage {
    private static final int ROWS = 50;

    @Inject
    private CustomerRegistry registry;

    private String search;
    private String cursor;
    private Page<CustomerView> page;

    public void load() {
        page = registry.search(search, new PageRequest(ROWS, cursor));
    }

    public Page<CustomerView> getPage() {
        return page;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null || search.isBlank() ? null : search.strip();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
