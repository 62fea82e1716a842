package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several builds register the same version at the same instant. */
@ExtendWith(RingwayServer.class)
class RegistrationRaceIT {
    private static final int ROUNDS = 20;

    private Vendor vendor;
    private String releases;

    @BeforeEach
    void aProduct(ServerProcess server) {
        vendor = Vendor.on(server);
        releases = "/v1/products/" + vendor.product() + "/releases";
    }

    @Test
    void theSameReleaseRegisteredSeveralTimesAtOnceIsOneRelease() throws InterruptedException, ExecutionException {
        for (int round = 1; round <= ROUNDS; round++) {
            Map<String, Object> order = Vendor.order("1." + round + ".0");
            Callable<Answer> register = () -> vendor.ci().post(releases, order);
            List<Answer> answers = allAtOnce(Collections.nCopies(4, register));
            assertEquals(Map.of(201, 1L, 200, 3L), statuses(answers), answers::toString);
            assertEquals(
                    1,
                    answers.stream().map(answer -> answer.at("/id")).distinct().count(),
                    answers::toString);
        }
    }

    @Test
    void ofDifferentReleasesWithTheSameVersionOneIsRegistered() throws InterruptedException, ExecutionException {
        for (int round = 1; round <= ROUNDS; round++) {
            List<Callable<Answer>> registrations = new ArrayList<>();
            for (String branch : List.of("main", "next", "fix", "try")) {
                Map<String, Object> order = new HashMap<>(Vendor.order("2." + round + ".0"));
                order.put("branch", branch);
                registrations.add(() -> vendor.ci().post(releases, order));
            }
            List<Answer> answers = allAtOnce(registrations);
            assertEquals(Map.of(201, 1L, 409, 3L), statuses(answers), answers::toString);
            answers.stream()
                    .filter(answer -> answer.status() == 409)
                    .forEach(answer -> answer.isProblem(409, "content-differs"));
        }
    }

    private static List<Answer> allAtOnce(List<Callable<Answer>> calls)
            throws InterruptedException, ExecutionException {
        ExecutorService callers = Executors.newFixedThreadPool(calls.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdownNow();
        }
    }

    private static Map<Integer, Long> statuses(List<Answer> answers) {
        return answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
    }
}
