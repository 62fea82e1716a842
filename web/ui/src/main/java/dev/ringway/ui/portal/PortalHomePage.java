package dev.ringway.ui.portal;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerView;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.EnvironmentView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What a customer runs. */
@Named
@RequestScoped
public class PortalHomePage {
    @Inject
    private CustomerRegistry customers;

    @Inject
    private EnvironmentRegistry registry;

    private List<CustomerView> own = List.of();
    private List<EnvironmentView> environments = List.of();

    public void load() {
        own = customers.list();
        environments = own.stream()
                .flatMap(customer -> customer.products().stream())
                .distinct()
                .flatMap(product -> registry.list(product).stream())
                .toList();
    }

    public String getNames() {
        return own.stream().map(CustomerView::name).collect(Collectors.joining(", "));
    }

    public List<EnvironmentView> getEnvironments() {
        return environments;
    }
}
