package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An appointment is moved and taken back only by somebody who knows how it stands. */
@ExtendWith(RingwayServer.class)
class ScheduleIT {
    private static final Map<String, String> EVENING = Map.of("at", "2100-11-30T22:00", "zone", "Europe/Berlin");
    private static final Map<String, String> MORNING = Map.of("at", "2100-12-01T06:00", "zone", "Europe/Berlin");

    private Vendor vendor;
    private ApiClient rita;
    private String promotion;
    private String schedule;

    @BeforeEach
    void aPromotionThatWaits(ServerProcess server) {
        vendor = Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 1, "MANUAL");
        vendor.releases("1.0.0");
        rita = vendor.rita();
        promotion = "/v1/promotions/"
                + vendor.awaits("1.0.0", "INTERNAL", "AWAITING_GATES").at("/id").asText();
        schedule = promotion + "/schedule";
    }

    @Test
    void ofTwoManagersWhoSawTheSameTheSecondIsToldAndOverwritesNothing() {
        String read = rita.get(schedule).entityTag();
        String appointed = rita.put(schedule, EVENING, read).is(200).entityTag();
        rita.put(schedule, MORNING, read).isProblem(412, "stale");
        rita.with("If-Match", read).delete(schedule).isProblem(412, "stale");
        rita.put(schedule, MORNING).isProblem(428, "precondition-required");
        assertEquals("2100-11-30T21:00:00Z", rita.get(schedule).at("/at"));
        rita.put(schedule, MORNING, appointed).is(200);
        assertEquals("2100-12-01T05:00:00Z", rita.get(promotion).at("/scheduledAt"));
    }

    @Test
    void whatTheClockDoesMeanwhileMakesNoAppointmentStale() {
        String read = rita.put(schedule, EVENING, "\"0\"").is(200).entityTag();
        vendor.signsOff("quinn", "1.0.0", "INTERNAL", "APPROVED", vendor.evidence("1.0.0", "INTERNAL"))
                .is(200);
        vendor.awaits("1.0.0", "INTERNAL", "READY");
        rita.put(schedule, MORNING, read).is(200);
    }

    @Test
    void whatHasStartedMeanwhileIsNotTakenBack() {
        String read = rita.put(schedule, EVENING, "\"0\"").is(200).entityTag();
        vendor.signsOff("quinn", "1.0.0", "INTERNAL", "APPROVED", vendor.evidence("1.0.0", "INTERNAL"))
                .is(200);
        vendor.awaits("1.0.0", "INTERNAL", "READY");
        rita.post(promotion + "/starts", Map.of()).is(200);
        rita.with("If-Match", read).delete(schedule).isProblem(412, "stale");
        String now = rita.get(schedule).entityTag();
        rita.with("If-Match", now).delete(schedule).is(409);
    }

    @Test
    void anAppointmentThatIsTakenBackIsGoneAndOnRecord() {
        assertFalse(rita.get(promotion).text().contains("UNSCHEDULE"), "there is nothing to take back");
        String read = rita.put(schedule, EVENING, "\"0\"").is(200).entityTag();
        assertTrue(rita.get(promotion).text().contains("UNSCHEDULE"));
        rita.with("If-Match", read).delete(schedule).is(200);
        assertTrue(rita.get(promotion).json().path("scheduledAt").isNull());
        assertTrue(vendor.audit("release/" + vendor.product() + "/1.0.0")
                .toString()
                .contains("promotion unscheduled"));
    }
}
