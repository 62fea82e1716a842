package dev.ringway.api.deployment;

import dev.ringway.api.shared.Paging;
import dev.ringway.deployment.WhereaboutsReading;
import dev.ringway.shared.InvalidInput;
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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Which code of a product ran where, now and at any moment of the past. */
@Path("/products/{product}/running")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RunningResource {
    @Inject
    private WhereaboutsReading whereabouts;

    @Inject
    private Clock clock;

    /** By the key of the environment; {@code at} is RFC 3339, and now when it is left out. */
    @GET
    public Response running(
            @PathParam("product") String product,
            @QueryParam("at") String at,
            @BeanParam DeploymentFilter filter,
            @BeanParam Paging paging) {
        Instant moment = at == null ? clock.instant() : moment(at);
        return paging.answer(whereabouts.ranAt(product, filter.search(null), moment, paging.request()));
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInput("/at", "at is not a date and time such as 2026-11-21T14:05:00Z.");
        }
    }
}
