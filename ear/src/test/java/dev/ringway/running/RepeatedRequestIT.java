package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A POST with an Idempotency-Key has its effect once, however often it is sent. */
@ExtendWith(RingwayServer.class)
class RepeatedRequestIT {
    private static final String KEY = "Idempotency-Key";

    private ApiClient adam;

    @BeforeEach
    void aCaller(ServerProcess server) {
        adam = ApiClient.person(server, "adam").with(KEY, UUID.randomUUID().toString());
    }

    @Test
    void theSameRequestGetsTheFirstAnswerAgain() {
        Map<String, Object> product = Fresh.product();
        Answer first = adam.post("/v1/products", product).is(201);
        Answer again = adam.post("/v1/products", product).is(201);
        assertEquals(first.text(), again.text());
        assertEquals(first.entityTag(), again.entityTag());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals("true", again.header("Idempotency-Replayed"));
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        adam.post("/v1/products", Fresh.product()).is(201);
        adam.post("/v1/products", Fresh.product()).isProblem(409, "content-differs");
    }

    @Test
    void aKeyBelongsToTheOneWhoSentIt(ServerProcess server) {
        String key = UUID.randomUUID().toString();
        Map<String, Object> product = Fresh.product();
        ApiClient.person(server, "adam")
                .with(KEY, key)
                .post("/v1/products", product)
                .is(201);
        ApiClient.person(server, "quinn")
                .with(KEY, key)
                .post("/v1/products", product)
                .isProblem(403, "forbidden");
    }

    @Test
    void aRefusedRequestMayBeTriedAgainWithItsKey() {
        Map<String, Object> product = Fresh.product();
        adam.post("/v1/products", Map.of("key", product.get("key"))).isProblem(400, "invalid-input");
        adam.post("/v1/products", product).is(201);
    }

    @Test
    void anAnswerWithASecretIsNotRepeated(ServerProcess server) {
        Map<String, Object> product = Fresh.product();
        ApiClient.person(server, "adam").post("/v1/products", product).is(201);
        String expires = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        Map<String, Object> order =
                Map.of("name", "build server", "purpose", "CI", "product", product.get("key"), "expiresAt", expires);
        adam.post("/v1/tokens", order).is(201);
        adam.post("/v1/tokens", order).isProblem(409, "already-exists");
    }

    @Test
    void ofSeveralAtOnceOneHasItsEffect() throws InterruptedException, ExecutionException {
        Map<String, Object> product = Fresh.product();
        Callable<Answer> send = () -> adam.post("/v1/products", product);
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> answers = callers.invokeAll(Collections.nCopies(8, send));
            boolean done = false;
            for (Future<Answer> answer : answers) {
                int status = answer.get().status();
                assertTrue(status == 201 || status == 409, answer.get().toString());
                done = done || status == 201;
            }
            assertTrue(done);
            adam.post("/v1/products", product).is(201);
        } finally {
            callers.shutdownNow();
        }
    }
}
