package dev.ringway.api.promotion;

import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.PromotionView;
import dev.ringway.promotion.RollBackDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Takes a ring back to the release it ran before. */
@Path("/products/{product}/rings/{ring}/rollbacks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RollBackResource {
    @Inject
    private RollBackDesk desk;

    /** Answers with the promotion that brings the earlier release back. */
    @POST
    public Response rollBack(
            @PathParam("product") String product, @PathParam("ring") String ring, RollBackRequest request) {
        PromotionId takenBack = request.promotion() == null ? null : PromotionId.of(request.promotion());
        PromotionView back = desk.rollBack(product, Ring.of(ring), takenBack, request.reason());
        return Response.created(URI.create("promotions/" + back.id()))
                .entity(back)
                .build();
    }
}
