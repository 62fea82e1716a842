package dev.ringway.api.environment;

import dev.ringway.api.shared.Paging;
import dev.ringway.api.shared.Revision;
import dev.ringway.deployment.DeploymentReading;
import dev.ringway.deployment.FleetRow;
import dev.ringway.deployment.WhereaboutsReading;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentOrder;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.shared.Requirement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Running instances of a product. */
@Path("/environments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EnvironmentResource {
    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private DeploymentReading deployments;

    @Inject
    private WhereaboutsReading whereabouts;

    @POST
    public Response register(EnvironmentOrder order) {
        EnvironmentView environment = registry.register(order);
        return Response.created(URI.create("environments/" + environment.id()))
                .tag(String.valueOf(environment.revision()))
                .entity(environment)
                .build();
    }

    @GET
    public Response list(
            @QueryParam("product") String product, @BeanParam EnvironmentFilter filter, @BeanParam Paging paging) {
        new Requirement().present(product, "/product").check();
        return paging.answer(whereabouts
                .environments(product, filter.search(), paging.request())
                .map(FleetRow::environment));
    }

    @GET
    @Path("/{environment}")
    public Response environment(@PathParam("environment") String id, @Context Request request) {
        EnvironmentView environment = registry.environment(EnvironmentId.of(id));
        return Revision.tagged(environment, environment.revision(), request);
    }

    @PUT
    @Path("/{environment}")
    public Response change(@PathParam("environment") String id, @BeanParam Revision read, EnvironmentChange change) {
        EnvironmentView environment =
                registry.change(EnvironmentId.of(id), change.name(), change.users(), read.expected());
        return Revision.changed(environment, environment.revision());
    }

    /** Newest first. */
    @GET
    @Path("/{environment}/deployments")
    public Response deployments(@PathParam("environment") String id, @BeanParam Paging paging) {
        return paging.answer(deployments.history(EnvironmentId.of(id), paging.request()));
    }
}
