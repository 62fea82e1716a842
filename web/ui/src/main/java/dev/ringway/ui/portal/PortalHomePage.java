package dev.ringway.ui.portal;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerView;
import dev.ringway.download.DownloadDesk;
import dev.ringway.environment.EnvironmentRegistry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a customer runs, and what is new for it. */
@Named
@RequestScoped
public class PortalHomePage {
    @Inject
    private CustomerRegistry customers;

    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private DownloadDesk downloads;

    private List<CustomerView> own = List.of();
    private List<OfferedRelease> newest = List.of();
    private List<RunningSystem> systems = List.of();

    /** An organisation that the vendor has not registered yet has nothing here. */
    public void load() {
        own = customers.own();
        if (!customers.isKnown()) {
            return;
        }
        Map<String, OfferedRelease> byProduct = OfferedRelease.of(downloads.newest()).stream()
                .collect(Collectors.toMap(OfferedRelease::product, Function.identity(), (newer, older) -> newer));
        newest = List.copyOf(byProduct.values());
        systems = own.stream()
                .flatMap(customer -> customer.products().stream())
                .distinct()
                .flatMap(product -> registry.own(product).stream())
                .map(environment -> new RunningSystem(environment, byProduct.get(environment.product())))
                .toList();
    }

    public String getNames() {
        return own.stream().map(CustomerView::name).collect(Collectors.joining(", "));
    }

    public List<RunningSystem> getSystems() {
        return systems;
    }

    /** The latest release of each product. */
    public List<OfferedRelease> getNewest() {
        return newest;
    }
}
