package dev.ringway.ui.customer;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerSearch;
import dev.ringway.customer.CustomerView;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.page.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The customers, or those whose key or name holds what the reader looks for. */
@Named
@RequestScoped
public class CustomersPage {
    private static final int ROWS = 50;

    @Inject
    private CustomerRegistry registry;

    private String search;
    private String sort;
    private String cursor;
    private Page<CustomerView> page;

    public void load() {
        CustomerSearch wanted = new CustomerSearch(search, Choices.chosen(CustomerSearch.Sort.class, sort));
        page = registry.search(wanted, new PageRequest(ROWS, cursor));
    }

    public List<SelectItem> getSorts() {
        return Choices.of(CustomerSearch.Sort.values(), "customerSort");
    }

    public Page<CustomerView> getPage() {
        return page;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = Choices.written(search);
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
