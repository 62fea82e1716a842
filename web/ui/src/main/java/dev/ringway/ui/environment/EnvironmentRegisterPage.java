package dev.ringway.ui.environment;

import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.ProductView;
import dev.ringway.product.Ring;
import dev.ringway.shared.Page;
import dev.ringway.ui.customer.CustomerChoices;
import dev.ringway.ui.page.Choices;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Registers an environment, and gives its agent a token. */
@Named
@ViewScoped
public class EnvironmentRegisterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private CustomerChoices choices;

    @Inject
    private AgentPart agent;

    private final EnvironmentDraft draft = new EnvironmentDraft();
    private String product;
    private String text;
    private boolean found;
    private transient List<ProductView> products;
    private transient Page<SelectItem> customers;

    /** Runs before every rendering. */
    public void load() {
        products = catalogue.list();
        Page<SelectItem> hits = choices.of(text);
        found = !hits.items().isEmpty();
        customers = choices.keeping(draft.getCustomer(), hits);
        product = product == null && !products.isEmpty() ? products.get(0).key() : product;
    }

    public String register() {
        EnvironmentView environment = registry.register(draft.order(product));
        agent.issue(environment);
        return Told.and(
                "/environment/view?faces-redirect=true&id=" + environment.id(),
                Words.get("environmentRegistered", environment.name()));
    }

    /** An environment comes to EARLY ADOPTERS by enrolling only. */
    public List<SelectItem> getRings() {
        return Arrays.stream(Ring.values())
                .filter(ring -> ring != Ring.EARLY_ADOPTERS)
                .map(ring -> new SelectItem(ring.name(), ring.label()))
                .toList();
    }

    public List<SelectItem> getCustomers() {
        Stream<SelectItem> own = Stream.of(new SelectItem("", Words.get("environmentOwn")));
        return Stream.concat(own, customers.items().stream()).toList();
    }

    /** Whether there are too many customers to choose from, so that the reader looks for one. */
    public boolean isSearched() {
        return text != null || customers.next() != null;
    }

    public boolean isFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Choices.written(text);
    }

    public EnvironmentDraft getDraft() {
        return draft;
    }

    public List<ProductView> getProducts() {
        return products;
    }

    public String getProductName() {
        return products.stream()
                .filter(candidate -> candidate.key().equals(product))
                .map(ProductView::name)
                .findFirst()
                .orElse(product);
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }
}
