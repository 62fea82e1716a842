package dev.ringway.api.audit;

import dev.ringway.api.shared.Paging;
import dev.ringway.audit.AuditReading;
import dev.ringway.audit.AuditSearch;
import dev.ringway.audit.AuditVerification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Everything that happened. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AuditResource {
    @Inject
    private AuditReading reading;

    @GET
    public Response list(
            @QueryParam("subject") String subject, @QueryParam("trace") String trace, @BeanParam Paging paging) {
        return paging.answer(reading.list(new AuditSearch(subject, trace), paging.request()));
    }

    @GET
    @Path("/verification")
    public AuditVerification verification() {
        return reading.verify();
    }
}
