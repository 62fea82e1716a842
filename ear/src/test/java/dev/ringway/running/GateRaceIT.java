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

/** Many people decide at one gate at the same instant. */
@ExtendWith(RingwayServer.class)
class GateRaceIT {
    private static final int ROUNDS = 500;
    private static final List<String> DECISIONS = List.of("signed off", "promotion started");

    @Test
    void ofEightDecisionsAtOnceExactlyOneIsTakenInEveryOneOfFiveHundredRounds(ServerProcess server)
            throws InterruptedException, ExecutionException {
        Vendor vendor =
                Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 0, "MANUAL");
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                race(vendor, "1." + round + ".0", callers);
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

    private static void race(Vendor vendor, String version, ExecutorService callers)
            throws InterruptedException, ExecutionException {
        vendor.releases(version);
        String promotion = vendor.awaits(version, "INTERNAL", "READY").at("/id").asText();
        String evidence = vendor.evidence(version, "INTERNAL");
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : callers.invokeAll(calls(vendor, version, promotion, evidence))) {
            answers.add(answer.get());
        }
        Map<Integer, Long> statuses =
                answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
        assertEquals(Map.of(200, 1L, 409, 7L), statuses, answers::toString);
        assertEquals(1, decisionsOnRecord(vendor, version), version);
    }

    private static List<Callable<Answer>> calls(Vendor vendor, String version, String promotion, String evidence) {
        return List.of(
                () -> vendor.signsOff("quinn", version, "INTERNAL", "APPROVED", evidence),
                () -> vendor.signsOff("quentin", version, "INTERNAL", "REJECTED", evidence),
                () -> start(vendor, promotion, evidence),
                () -> vendor.signsOff("rita", version, "INTERNAL", "APPROVED", evidence),
                () -> vendor.signsOff("quinn", version, "INTERNAL", "REJECTED", evidence),
                () -> start(vendor, promotion, evidence),
                () -> vendor.signsOff("quentin", version, "INTERNAL", "APPROVED", evidence),
                () -> vendor.signsOff("rita", version, "INTERNAL", "REJECTED", evidence));
    }

    private static Answer start(Vendor vendor, String promotion, String evidence) {
        return vendor.rita().post("/v1/promotions/" + promotion + "/starts", Map.of("evidence", evidence));
    }

    private static long decisionsOnRecord(Vendor vendor, String version) {
        return vendor.audit("release/" + vendor.product() + "/" + version).stream()
                .filter(entry -> DECISIONS.contains(entry.at("/action").asText()))
                .filter(entry -> entry.at("/actorKind").asText().equals("PERSON"))
                .count();
    }
}
