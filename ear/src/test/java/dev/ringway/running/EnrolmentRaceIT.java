package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several people answer, or ask, about one environment at the same instant. */
@ExtendWith(RingwayServer.class)
class EnrolmentRaceIT {
    private static final int ROUNDS = 10;

    @Test
    void ofSeveralWhoAskAndSeveralWhoAnswerAtOnceOneIsHeard(ServerProcess server)
            throws InterruptedException, ExecutionException {
        Vendor vendor = Vendor.on(server).knows("acme").offersProgramme("You get releases first.");
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                race(vendor, "cloud-" + round, callers);
            }
        } finally {
            callers.shutdownNow();
        }
        assertTrue(vendor.person("axel")
                .get("/v1/audit/verification")
                .is(200)
                .json()
                .at("/intact")
                .asBoolean());
    }

    private static void race(Vendor vendor, String key, ExecutorService callers)
            throws InterruptedException, ExecutionException {
        String environment = vendor.environment(key, "PRODUCTION", "acme").environment();
        Callable<Answer> ask = () -> vendor.enrols("anna", environment, 1);
        Answer asked = onlyOne(callers.invokeAll(List.of(ask, ask)), 201, 1);
        String enrolment = "/v1/enrolments/" + asked.at("/id");
        onlyOne(callers.invokeAll(answers(vendor, enrolment)), 200, 3);
        long heard = vendor.audit("environment/" + vendor.product() + "/" + key).stream()
                .filter(entry -> entry.at("/action").asText().startsWith("enrolment"))
                .count();
        assertEquals(2, heard, "one request and one answer");
    }

    private static List<Callable<Answer>> answers(Vendor vendor, String enrolment) {
        return List.of(
                () -> vendor.rita().post(enrolment + "/approvals", Map.of()),
                () -> vendor.adam().post(enrolment + "/approvals", Map.of()),
                () -> vendor.rita().post(enrolment + "/declines", Map.of("reason", "Full.")),
                () -> vendor.person("anna").post(enrolment + "/withdrawals", Map.of()));
    }

    /** The one with this status; all others are conflicts. */
    private static Answer onlyOne(List<Future<Answer>> futures, int status, long conflicts)
            throws InterruptedException, ExecutionException {
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> future : futures) {
            answers.add(future.get());
        }
        Map<Integer, Long> statuses =
                answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
        assertEquals(Map.of(status, 1L, 409, conflicts), statuses, answers::toString);
        return answers.stream()
                .filter(answer -> answer.status() == status)
                .findFirst()
                .orElseThrow();
    }
}
