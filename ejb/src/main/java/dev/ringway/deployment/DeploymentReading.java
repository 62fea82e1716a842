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
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.Version;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows deployments: of a promotion, and what an environment has got. */
@Stateless
public class DeploymentReading {
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

    /** In the order in which they were planned; a null state is any. */
    @Permit(staff = true)
    public Page<DeploymentView> of(PromotionId promotion, DeploymentState state, PageRequest page) {
        return deployments.page(promotions.get(promotion).id(), state, page).map(this::view);
    }

    /** Newest first; a customer's people see their own environments only. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public Page<DeploymentView> history(EnvironmentId id, PageRequest page) {
        EnvironmentView visible = registry.environment(id);
        return deployments.page(visible.id(), page).map(this::view);
    }

    private DeploymentView view(Deployment deployment) {
        return deployment.view(addresses.of(deployment.environmentId()).environment());
    }
}
