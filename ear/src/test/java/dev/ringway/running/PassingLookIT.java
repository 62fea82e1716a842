package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that looks in the background for what has changed takes nothing from the page that comes next. */
@ExtendWith(RingwayServer.class)
class PassingLookIT {
    @Test
    void whatWasDoneIsStillSaidAfterAnotherWindowHasLooked(ServerProcess server) {
        PageReader adam = PageReader.signedIn(server, "adam");
        String key = Fresh.key();
        Map<String, String> form =
                PageForm.pressed(adam.open("/product/register").is(200), "register", "save");
        form.put("register:name:input", "A new product");
        form.put("register:key:input", key);
        form.put("register:vendor:input", "Example Ltd");
        Answer done = adam.post("/product/register", form).is(302);
        adam.looksAgain("/product/list").is(200);
        Answer next = adam.open(done.header("Location")).is(200);
        assertTrue(next.text().contains("A new product is registered."), next::text);
    }
}
