package dev.ringway.environment;

import dev.ringway.product.Products;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each environment is called; asked for at every turn, it is read once. */
@ApplicationScoped
public class EnvironmentAddresses {
    private final Map<EnvironmentId, EnvironmentAddress> known = new ConcurrentHashMap<>();

    @Inject
    private Environments environments;

    @Inject
    private Products products;

    public EnvironmentAddress of(EnvironmentId id) {
        EnvironmentAddress found = known.get(id);
        return found == null ? read(id) : found;
    }

    private EnvironmentAddress read(EnvironmentId id) {
        Environment environment = environments.get(id);
        String product = products.get(environment.productId()).key();
        EnvironmentAddress address = new EnvironmentAddress(product, environment.key());
        known.put(id, address);
        return address;
    }
}
