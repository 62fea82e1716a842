package dev.ringway.api.product;

import dev.ringway.api.shared.Revision;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicyTerms;
import dev.ringway.product.RingPolicyView;
import dev.ringway.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What each ring of a product asks of a release. */
@Path("/products/{product}/rings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RingResource {
    @Inject
    private ProductCatalogue catalogue;

    @GET
    public Page<RingPolicyView> list(@PathParam("product") String product) {
        return new Page<>(catalogue.policies(product), null);
    }

    @GET
    @Path("/{ring}")
    public Response policy(
            @PathParam("product") String product, @PathParam("ring") String ring, @Context Request request) {
        RingPolicyView policy = catalogue.policy(product, Ring.of(ring));
        return Revision.tagged(policy, policy.revision(), request);
    }

    @PUT
    @Path("/{ring}")
    public Response change(
            @PathParam("product") String product,
            @PathParam("ring") String ring,
            @BeanParam Revision read,
            RingPolicyTerms terms) {
        RingPolicyView policy = catalogue.changePolicy(product, Ring.of(ring), terms, read.expected());
        return Revision.changed(policy, policy.revision());
    }
}
