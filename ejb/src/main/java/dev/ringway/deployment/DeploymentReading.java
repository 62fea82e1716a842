package dev.ringway.deployment;

import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.CUSTOMER_USER;

import dev.ringway.access.Permit;
import dev.ringway.environment.EnvironmentAddresses;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.Promotions;
import dev.ringway.shared.Version;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows deployments: of a promotion, and what an environment has got. */
@Stateless
public class DeploymentReading {
    private static final int HISTORY = 50;

    @Inject
    private Deployments deployments;

    @Inject
    private Standings standings;

    @Inject
    private EnvironmentAddresses addresses;

    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private Promotions promotions;

    /** What the environment is meant to run, or null when it was never given anything. */
    @Permit(staff = true)
    public Version intendedBy(EnvironmentId environment) {
        EnvironmentId known = registry.environment(environment).id();
        return standings.intended(List.of(known)).get(known);
    }

    /** In the order in which they were planned. */
    @Permit(staff = true)
    public List<DeploymentView> of(PromotionId promotion) {
        return deployments.of(promotions.get(promotion).id()).stream()
                .map(this::view)
                .toList();
    }

    /** The latest fifty, newest first; a customer's people see their own environments only. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public List<DeploymentView> history(EnvironmentId id) {
        EnvironmentView visible = registry.environment(id);
        return deployments.latest(visible.id(), HISTORY).stream()
                .map(this::view)
                .toList();
    }

    private DeploymentView view(Deployment deployment) {
        return deployment.view(addresses.of(deployment.environmentId()).environment());
    }
}
