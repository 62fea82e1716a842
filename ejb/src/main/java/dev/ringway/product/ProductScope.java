package dev.ringway.product;

import dev.ringway.access.Scope;
import dev.ringway.access.ScopeRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A token is confined only to a product that is registered. */
@ApplicationScoped
class ProductScope implements ScopeRule {
    @Inject
    private Products products;

    @Override
    public void demandKnown(Scope scope) {
        if (scope.product() != null) {
            products.get(scope.product());
        }
    }
}
