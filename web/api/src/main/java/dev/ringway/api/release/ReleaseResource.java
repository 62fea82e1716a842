package dev.ringway.api.release;

import dev.ringway.api.shared.Choice;
import dev.ringway.api.shared.Paging;
import dev.ringway.api.shared.Reason;
import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionView;
import dev.ringway.release.CheckReport;
import dev.ringway.release.CheckView;
import dev.ringway.release.Registered;
import dev.ringway.release.ReleaseIntake;
import dev.ringway.release.ReleaseOrder;
import dev.ringway.release.ReleaseReading;
import dev.ringway.release.ReleaseRegistration;
import dev.ringway.release.ReleaseRejection;
import dev.ringway.release.ReleaseSearch;
import dev.ringway.release.ReleaseState;
import dev.ringway.release.ReleaseView;
import dev.ringway.release.ValidationOrder;
import dev.ringway.release.WorkItemValidation;
import dev.ringway.release.WorkItemView;
import dev.ringway.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What was built: registered by CI, validated by QA, rejected by people. */
@Path("/products/{product}/releases")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReleaseResource {
    @PathParam("product")
    private String product;

    @Inject
    private ReleaseIntake intake;

    @Inject
    private ReleaseRegistration registration;

    @Inject
    private ReleaseReading reading;

    @Inject
    private WorkItemValidation validation;

    @Inject
    private ReleaseRejection rejection;

    @Inject
    private PromotionReading promotions;

    /** 201 the first time, 200 for the same again, 409 for the same version with other content. */
    @POST
    public Response register(ReleaseOrder order) {
        Registered registered = intake.register(product, order);
        if (!registered.isNew()) {
            return Response.ok(registered.release()).build();
        }
        URI address = URI.create("products/" + product + "/releases/" + order.version());
        return Response.created(address).entity(registered.release()).build();
    }

    @GET
    public Response list(
            @QueryParam("state") String state,
            @QueryParam("text") String text,
            @QueryParam("sort") String sort,
            @BeanParam Paging paging) {
        ReleaseSearch search = new ReleaseSearch(
                Choice.of(ReleaseState.class, "state", state), text, Choice.of(ReleaseSearch.Sort.class, "sort", sort));
        return paging.answer(reading.list(product, search, paging.request()));
    }

    @GET
    @Path("/{version}")
    public ReleaseView release(@PathParam("version") String version) {
        return reading.release(product, version);
    }

    @GET
    @Path("/{version}/promotions")
    public Page<PromotionView> promotions(@PathParam("version") String version) {
        return new Page<>(promotions.of(product, version), null);
    }

    @PUT
    @Path("/{version}/checks/{check}")
    public CheckView report(
            @PathParam("version") String version, @PathParam("check") String check, CheckReport report) {
        return registration.report(product, version, check, report);
    }

    @PUT
    @Path("/{version}/work-items/{key}/validation")
    public WorkItemView validate(
            @PathParam("version") String version, @PathParam("key") String key, ValidationOrder finding) {
        return validation.validate(product, version, key, finding);
    }

    /** Final: the release goes no further, ever. */
    @POST
    @Path("/{version}/rejections")
    public ReleaseView reject(@PathParam("version") String version, Reason request) {
        return rejection.reject(product, version, request.reason());
    }
}
