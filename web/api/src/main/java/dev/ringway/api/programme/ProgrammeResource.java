package dev.ringway.api.programme;

import dev.ringway.api.shared.Revision;
import dev.ringway.programme.ProgrammeDesk;
import dev.ringway.programme.ProgrammeView;
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

/** The early-adopter programme of a product; the version of its terms is its entity tag, 0 before the first. */
@Path("/products/{product}/programme")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProgrammeResource {
    @Inject
    private ProgrammeDesk desk;

    @GET
    public Response programme(@PathParam("product") String product, @Context Request request) {
        ProgrammeView programme = desk.programme(product);
        return Revision.tagged(programme, programme.version(), request);
    }

    @PUT
    public Response change(@PathParam("product") String product, @BeanParam Revision read, ProgrammeChange change) {
        ProgrammeView programme = desk.change(product, change.terms(), read.expected());
        return Revision.changed(programme, programme.version());
    }

    @GET
    @Path("/terms/{termsVersion}")
    public ProgrammeView terms(@PathParam("product") String product, @PathParam("termsVersion") int version) {
        return desk.terms(product, version);
    }
}
