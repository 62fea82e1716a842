package dev.ringway.api.release;

import dev.ringway.deployment.CustomerImpact;
import dev.ringway.deployment.CustomerStep;
import dev.ringway.release.ComparisonView;
import dev.ringway.release.ReleaseReading;
import dev.ringway.shared.Page;
import dev.ringway.shared.Requirement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What changes with a release: for whoever runs another one, and for a customer. */
@Path("/products/{product}/releases/{version}/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ComparisonResource {
    @PathParam("product")
    private String product;

    @PathParam("version")
    private String version;

    @Inject
    private ReleaseReading releases;

    @Inject
    private CustomerImpact impact;

    /** From each version that the environments of the customer run; a version of null is nothing yet. */
    @GET
    public Page<CustomerStep> compareForCustomer(@QueryParam("customer") String customer) {
        new Requirement().present(customer, "/customer").check();
        return new Page<>(impact.steps(product, version, customer), null);
    }

    /** What changes for whoever runs the release {@code base} and gets this one. */
    @GET
    @Path("/{base}")
    public ComparisonView compare(@PathParam("base") String base) {
        return releases.compare(product, base, version);
    }
}
