package dev.ringway.customer;

import dev.ringway.access.Scope;
import dev.ringway.access.ScopeRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A token is confined only to a customer that is registered. */
@ApplicationScoped
class CustomerScope implements ScopeRule {
    @Inject
    private Customers customers;

    @Override
    public void demandKnown(Scope scope) {
        if (scope.customer() != null) {
            customers.get(scope.customer());
        }
    }
}
