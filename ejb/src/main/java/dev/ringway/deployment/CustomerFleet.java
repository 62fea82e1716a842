package dev.ringway.deployment;

import dev.ringway.customer.Customer;
import dev.ringway.environment.Environment;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.Environments;
import dev.ringway.product.Product;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import dev.ringway.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the environments of one customer run. */
@ApplicationScoped
public class CustomerFleet {
    @Inject
    private Environments environments;

    @Inject
    private Standings standings;

    @Inject
    private Releases releases;

    /** The newest release first, nothing yet last; at least one of both. */
    public List<RunningRelease> of(Product product, Customer customer) {
        List<Environment> all = environments.of(product.id(), customer.id());
        Map<EnvironmentId, Deployment> running =
                standings.running(all.stream().map(Environment::id).toList());
        releases.all(running.values().stream().map(Deployment::releaseId).toList());
        return RunningRelease.of(all, environment -> runs(environment, running.get(environment.id())));
    }

    /** What was deployed last, unless its agent has met another release there since: one installed by hand. */
    private Release runs(Environment environment, Deployment last) {
        Optional<Release> met = last == null || last.isFollowedBy(environment.observedAt())
                ? Version.find(environment.observedVersion())
                        .flatMap(version -> releases.find(environment.productId(), version))
                        .filter(Release::hasReachedCustomers)
                : Optional.empty();
        return met.orElseGet(() -> last == null ? null : releases.get(last.releaseId()));
    }
}
