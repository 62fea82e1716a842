package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form of the plan page, sent by people whose it is not. */
@ExtendWith(RingwayServer.class)
class PlanInOtherHandsIT {
    private static final List<String> OTHERS = List.of("quinn", "dora", "axel", "adam");

    private ServerProcess server;
    private PageReader rita;
    private String page;

    @BeforeEach
    void aPromotionThatIsReady(ServerProcess running) {
        server = running;
        Vendor vendor =
                Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 0, "MANUAL");
        vendor.releases("1.0.0");
        vendor.awaits("1.0.0", "INTERNAL", "READY");
        rita = PageReader.signedIn(server, "rita");
        page = "/promotion/plan?product=" + vendor.product() + "&version=1.0.0&ring=INTERNAL";
    }

    @Test
    void itsButtonsDoNothingForThoseToWhomTheyAreNotShown() throws SQLException {
        DatabaseState database = new DatabaseState();
        String before = database.read();
        for (String name : OTHERS) {
            PageReader reader = PageReader.signedIn(server, name);
            for (String button : List.of("schedule", "takeBack", "startNow")) {
                Answer shown = reader.open(page).is(200);
                assertFalse(shown.text().contains("name=\"plan:"), name + " " + shown);
                reader.post(page, PageForm.pressed(shown, "plan", button));
                assertEquals(before, database.read(), name + " has pressed " + button);
            }
        }
    }

    @Test
    void theFormOfAReleaseManagerChangesNothingInOtherHands() throws SQLException {
        DatabaseState database = new DatabaseState();
        Map<String, String> sent = appointment("startNow");
        String before = database.read();
        for (String name : OTHERS) {
            PageReader.signedIn(server, name).post(page, sent);
            assertEquals(before, database.read(), name + " has changed something");
        }
        PageReader.anonymous(server).post(page, sent).is(302);
        assertEquals(before, database.read(), "nobody has changed something");
    }

    @Test
    void itWorksInTheHandsOfItsReader() {
        rita.post(page, appointment("schedule")).is(302);
        assertTrue(rita.open(page).is(200).text().contains("Set by rita"));
        rita.post(page, appointment("takeBack")).is(302);
        rita.post(page, appointment("startNow")).is(302);
        assertTrue(rita.open(page).is(200).text().contains("There is nothing left to plan"));
    }

    private Map<String, String> appointment(String button) {
        Map<String, String> sent = new HashMap<>(PageForm.of(rita.open(page).is(200), "plan", button));
        sent.put("plan:at:input", "2100-11-30T22:00");
        sent.put("plan:zone:input", "Europe/Berlin");
        return sent;
    }
}
