package dev.ringway.api.promotion;

import dev.ringway.api.shared.Choice;
import dev.ringway.api.shared.Paging;
import dev.ringway.api.shared.Reason;
import dev.ringway.deployment.DeploymentReading;
import dev.ringway.deployment.DeploymentState;
import dev.ringway.deployment.PlanReading;
import dev.ringway.deployment.PlanView;
import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionDesk;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.PromotionMoveView;
import dev.ringway.promotion.PromotionOpening;
import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.PromotionView;
import dev.ringway.shared.Page;
import dev.ringway.shared.Requirement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Requests to move a release into a ring; every action answers with the state it led to. */
@Path("/promotions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PromotionResource {
    @Inject
    private PromotionDesk desk;

    @Inject
    private PromotionOpening opening;

    @Inject
    private PromotionReading reading;

    @Inject
    private DeploymentReading deployments;

    @Inject
    private PlanReading plans;

    @POST
    public Response open(OpeningRequest request) {
        new Requirement()
                .present(request.product(), "/product")
                .present(request.version(), "/version")
                .present(request.ring(), "/ring")
                .check();
        PromotionView promotion = opening.open(request.product(), request.version(), request.ring());
        return Response.created(URI.create("promotions/" + promotion.id()))
                .entity(promotion)
                .build();
    }

    @GET
    public Response list(
            @QueryParam("product") String product,
            @QueryParam("ring") String ring,
            @QueryParam("state") List<String> states,
            @BeanParam Paging paging) {
        return paging.answer(reading.list(
                product,
                Choice.of(Ring.class, "ring", ring),
                Choice.of(PromotionState.class, "state", states),
                paging.request()));
    }

    @GET
    @Path("/{promotion}")
    public PromotionView promotion(@PathParam("promotion") String id) {
        return reading.promotion(PromotionId.of(id));
    }

    @GET
    @Path("/{promotion}/moves")
    public Page<PromotionMoveView> moves(@PathParam("promotion") String id) {
        return new Page<>(reading.moves(PromotionId.of(id)), null);
    }

    @GET
    @Path("/{promotion}/deployments")
    public Response deployments(
            @PathParam("promotion") String id, @QueryParam("state") String state, @BeanParam Paging paging) {
        DeploymentState wanted = Choice.of(DeploymentState.class, "state", state);
        return paging.answer(deployments.of(PromotionId.of(id), wanted, paging.request()));
    }

    @GET
    @Path("/{promotion}/plan")
    public PlanView plan(@PathParam("promotion") String id) {
        return plans.plan(PromotionId.of(id));
    }

    @POST
    @Path("/{promotion}/starts")
    public PromotionView start(@PathParam("promotion") String id, StartRequest request) {
        return desk.start(PromotionId.of(id), request.evidence());
    }

    @POST
    @Path("/{promotion}/halts")
    public PromotionView halt(@PathParam("promotion") String id, Reason request) {
        return desk.halt(PromotionId.of(id), request.reason());
    }

    @POST
    @Path("/{promotion}/resumptions")
    public PromotionView resume(@PathParam("promotion") String id, Reason request) {
        return desk.resume(PromotionId.of(id), request.reason());
    }

    @POST
    @Path("/{promotion}/retries")
    public PromotionView retry(@PathParam("promotion") String id, Reason request) {
        return desk.retry(PromotionId.of(id), request.reason());
    }

    @POST
    @Path("/{promotion}/cancellations")
    public PromotionView cancel(@PathParam("promotion") String id, Reason request) {
        return desk.cancel(PromotionId.of(id), request.reason());
    }
}
