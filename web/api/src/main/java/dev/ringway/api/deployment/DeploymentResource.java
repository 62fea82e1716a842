package dev.ringway.api.deployment;

import dev.ringway.api.shared.Choice;
import dev.ringway.api.shared.Paging;
import dev.ringway.deployment.DeploymentState;
import dev.ringway.deployment.WhereaboutsReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Every deployment of a product. */
@Path("/products/{product}/deployments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeploymentResource {
    @Inject
    private WhereaboutsReading whereabouts;

    /** Newest first. */
    @GET
    public Response deployments(
            @PathParam("product") String product,
            @QueryParam("state") String state,
            @BeanParam DeploymentFilter filter,
            @BeanParam Paging paging) {
        DeploymentState wanted = Choice.of(DeploymentState.class, "state", state);
        return paging.answer(whereabouts.deployments(product, filter.search(wanted), paging.request()));
    }
}
