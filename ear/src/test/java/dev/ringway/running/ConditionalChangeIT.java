package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What exists is changed only by somebody who knows how it stands. */
@ExtendWith(RingwayServer.class)
class ConditionalChangeIT {
    private ApiClient adam;
    private Map<String, Object> product;
    private String path;

    @BeforeEach
    void aProduct(ServerProcess server) {
        adam = ApiClient.person(server, "adam");
        product = new HashMap<>(Fresh.product());
        path = "/v1/products/" + product.get("key");
        adam.post("/v1/products", product).is(201);
    }

    @Test
    void aChangeThatNamesNoRevisionIsRefused() {
        adam.put(path, product).isProblem(428, "precondition-required");
        adam.put(path, product, "*").isProblem(428, "precondition-required");
    }

    @Test
    void aChangeOfAnOlderRevisionIsRefused() {
        String read = adam.get(path).entityTag();
        product.put("name", "New name");
        String changed = adam.put(path, product, read).is(200).entityTag();
        assertNotEquals(read, changed);
        product.put("name", "Late name");
        for (String stale : List.of(read, "W/" + changed, "\"nonsense\"", "nonsense", "\"99999999999\"")) {
            adam.put(path, product, stale).isProblem(412, "stale");
        }
        assertEquals("New name", adam.get(path).at("/name"));
    }

    @Test
    void whoKnowsTheNewestRevisionIsNotSentItAgain() {
        String read = adam.get(path).entityTag();
        adam.with("If-None-Match", read).get(path).is(304);
        adam.with("If-None-Match", "\"99\"").get(path).is(200);
    }

    @Test
    void ofSeveralWhoChangeTheSameRevisionOneSucceeds() throws InterruptedException, ExecutionException {
        String read = adam.get(path).entityTag();
        Callable<Integer> change = () -> adam.put(path, product, read).status();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            int succeeded = 0;
            product.put("name", "Contested name");
            for (Future<Integer> answer : callers.invokeAll(Collections.nCopies(8, change))) {
                int status = answer.get();
                assertEquals(true, status == 200 || status == 409 || status == 412, "status " + status);
                succeeded += status == 200 ? 1 : 0;
            }
            assertEquals(1, succeeded);
        } finally {
            callers.shutdownNow();
        }
    }
}
