package dev.ringway.api.programme;

import dev.ringway.api.shared.Choice;
import dev.ringway.api.shared.Paging;
import dev.ringway.api.shared.Reason;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.programme.EnrolmentDesk;
import dev.ringway.programme.EnrolmentId;
import dev.ringway.programme.EnrolmentMoveView;
import dev.ringway.programme.EnrolmentReading;
import dev.ringway.programme.EnrolmentState;
import dev.ringway.programme.EnrolmentView;
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

/** Environments in the early-adopter programme; every action answers with the state it led to. */
@Path("/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EnrolmentResource {
    @Inject
    private EnrolmentDesk desk;

    @Inject
    private EnrolmentReading reading;

    @POST
    public Response enrol(EnrolmentRequest request) {
        new Requirement()
                .present(request.environment(), "/environment")
                .present(request.termsVersion(), "/termsVersion")
                .check();
        EnrolmentView enrolment = desk.enrol(EnvironmentId.of(request.environment()), request.termsVersion());
        return Response.created(URI.create("enrolments/" + enrolment.id()))
                .entity(enrolment)
                .build();
    }

    @GET
    public Response list(@QueryParam("state") String state, @BeanParam Paging paging) {
        return paging.answer(reading.list(Choice.of(EnrolmentState.class, "state", state), paging.request()));
    }

    @GET
    @Path("/{enrolment}")
    public EnrolmentView enrolment(@PathParam("enrolment") String id) {
        return reading.enrolment(EnrolmentId.of(id));
    }

    @GET
    @Path("/{enrolment}/moves")
    public Page<EnrolmentMoveView> moves(@PathParam("enrolment") String id) {
        return new Page<>(reading.moves(EnrolmentId.of(id)), null);
    }

    @POST
    @Path("/{enrolment}/approvals")
    public EnrolmentView approve(@PathParam("enrolment") String id) {
        return desk.approve(EnrolmentId.of(id));
    }

    @POST
    @Path("/{enrolment}/declines")
    public EnrolmentView decline(@PathParam("enrolment") String id, Reason request) {
        return desk.decline(EnrolmentId.of(id), request.reason());
    }

    @POST
    @Path("/{enrolment}/withdrawals")
    public EnrolmentView withdraw(@PathParam("enrolment") String id) {
        return desk.withdraw(EnrolmentId.of(id));
    }

    @POST
    @Path("/{enrolment}/leavings")
    public EnrolmentView leave(@PathParam("enrolment") String id, LeavingRequest request) {
        return desk.leave(EnrolmentId.of(id), request.reason());
    }
}
