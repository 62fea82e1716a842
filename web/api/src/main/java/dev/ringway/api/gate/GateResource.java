package dev.ringway.api.gate;

import dev.ringway.gate.GateDesk;
import dev.ringway.gate.GateReading;
import dev.ringway.gate.GateReport;
import dev.ringway.gate.SignOffOrder;
import dev.ringway.product.Ring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The gate before a ring: every rule in words, and the decisions of people. */
@Path("/products/{product}/releases/{version}/gates/{ring}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class GateResource {
    @PathParam("product")
    private String product;

    @PathParam("version")
    private String version;

    @PathParam("ring")
    private String ring;

    @Inject
    private GateReading gates;

    @Inject
    private GateDesk desk;

    @GET
    public GateReport report() {
        return gates.report(product, version, Ring.of(ring));
    }

    /** Names the evidence it rests on; 409 evidence-changed when that is no longer what is. */
    @POST
    @Path("/sign-offs")
    public GateReport signOff(SignOffOrder order) {
        return desk.signOff(product, version, Ring.of(ring), order);
    }
}
