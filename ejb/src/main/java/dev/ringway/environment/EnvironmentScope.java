package dev.ringway.environment;

import dev.ringway.access.Scope;
import dev.ringway.access.ScopeRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A token is confined only to an environment that is registered. */
@ApplicationScoped
class EnvironmentScope implements ScopeRule {
    @Inject
    private Environments environments;

    @Override
    public void demandKnown(Scope scope) {
        if (scope.environment() != null) {
            environments.get(EnvironmentId.of(scope.environment()));
        }
    }
}
