package dev.ringway.api.release;

import dev.ringway.release.FunnelView;
import dev.ringway.release.ReleaseFunnel;
import dev.ringway.shared.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** How far the latest releases of a product came. */
@Path("/products/{product}/funnel")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FunnelResource {
    private static final int USUAL = 200;

    @Inject
    private ReleaseFunnel funnel;

    /** {@code last} releases are looked at, 1 to 1000; 200 when it is not given. */
    @GET
    public FunnelView funnel(@PathParam("product") String product, @QueryParam("last") String last) {
        return funnel.funnel(product, last == null ? USUAL : number(last));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidInput("/last", "last must be a whole number.");
        }
    }
}
