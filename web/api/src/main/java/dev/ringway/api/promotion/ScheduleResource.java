package dev.ringway.api.promotion;

import dev.ringway.api.shared.Revision;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.PromotionSchedule;
import dev.ringway.promotion.ScheduleView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The time at which a promotion starts by itself; before the first appointment it is there without a time. */
@Path("/promotions/{promotion}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ScheduleResource {
    @PathParam("promotion")
    private String id;

    @Inject
    private PromotionSchedule schedules;

    @GET
    public Response schedule(@Context Request request) {
        ScheduleView schedule = schedules.of(PromotionId.of(id));
        return Revision.tagged(schedule, schedule.revision(), request);
    }

    @PUT
    public Response appoint(@BeanParam Revision read, ScheduleRequest request) {
        return changed(schedules.appoint(PromotionId.of(id), request.appointment(), read.expected()));
    }

    @DELETE
    public Response takeBack(@BeanParam Revision read) {
        return changed(schedules.takeBack(PromotionId.of(id), read.expected()));
    }

    private static Response changed(ScheduleView schedule) {
        return Revision.changed(schedule, schedule.revision());
    }
}
