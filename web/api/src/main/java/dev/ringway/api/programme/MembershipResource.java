package dev.ringway.api.programme;

import dev.ringway.programme.EnrolmentReading;
import dev.ringway.programme.Membership;
import dev.ringway.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How each environment of a customer stands with the programme of its product. */
@Path("/customers/{customer}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MembershipResource {
    @Inject
    private EnrolmentReading reading;

    @GET
    public Page<Membership> list(@PathParam("customer") String customer) {
        return new Page<>(reading.memberships(customer), null);
    }
}
