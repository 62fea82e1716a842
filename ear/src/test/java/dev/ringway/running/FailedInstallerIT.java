package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A release whose file is not what was registered any more gets no installers; all else goes on. */
@ExtendWith(RingwayServer.class)
class FailedInstallerIT {
    private Vendor vendor;
    private byte[] bytes;
    private Path stored;

    @BeforeEach
    void aReleaseBeforeProduction(ServerProcess server) {
        vendor = Vendor.on(server).packaged().asksNothing();
        bytes = ("the bytes of " + vendor.product()).getBytes(StandardCharsets.UTF_8);
        String digest = Sha256.of(Sha256.newDigest().digest(bytes)).hex();
        stored = server.storage()
                .resolve("sha256")
                .resolve(digest.substring(0, 2))
                .resolve(digest);
        vendor.asks("PRODUCTION", List.of(), 0, "MANUAL");
        vendor.registers("1.0.0", bytes);
        vendor.uploads("1.0.0", bytes);
        vendor.awaits("1.0.0", "PRODUCTION", "READY");
        assertTrue(build("1.0.0").isMissingNode(), "nothing is built before PRODUCTION");
    }

    @Test
    void aFileThatWasTamperedWithIsFoundOutAndNothingIsBuiltOfIt() throws IOException {
        Files.write(stored, new byte[bytes.length]);
        JsonNode failed = failsInProduction();
        String note = failed.at("/note").asText();
        assertTrue(note.startsWith("Artifact app.jar has SHA-256 "), note);
        assertTrue(note.endsWith(" was registered; no installer was built."), note);
        assertEquals(0, failed.at("/installers").size());
        isBuiltOnceTheFileIsBack(failed);
    }

    @Test
    void aFileThatIsGoneIsSaidToBe() throws IOException {
        Files.delete(stored);
        JsonNode failed = failsInProduction();
        assertEquals(
                "Artifact app.jar is not in the store any more; no installer was built.",
                failed.at("/note").asText());
        isBuiltOnceTheFileIsBack(failed);
    }

    @Test
    void aFailedBuildDoesNotHoldUpTheNextRelease() throws IOException {
        Files.delete(stored);
        failsInProduction();
        vendor.asks("PRODUCTION", List.of(), 0, "AUTOMATIC").releases("1.1.0");
        assertEquals(2, vendor.awaitsInstallers("1.1.0").at("/installers").size());
        assertEquals("FAILED", build("1.0.0").at("/state").asText());
    }

    /** PRODUCTION completes all the same. */
    private JsonNode failsInProduction() {
        String promotion =
                vendor.awaits("1.0.0", "PRODUCTION", "READY").at("/id").asText();
        vendor.rita().post("/v1/promotions/" + promotion + "/starts", Map.of()).is(200);
        vendor.awaits("1.0.0", "PRODUCTION", "COMPLETED");
        Eventually.within(Vendor.SOON)
                .until(
                        "the build has failed",
                        () -> build("1.0.0").at("/state").asText().equals("FAILED"));
        JsonNode failed = build("1.0.0");
        assertEquals("[\"RETRY\"]", failed.at("/allowedActions").toString());
        return failed;
    }

    private void isBuiltOnceTheFileIsBack(JsonNode failed) throws IOException {
        Files.write(stored, bytes);
        String address = "/v1/installer-builds/" + failed.at("/id").asText();
        assertEquals(
                "QUEUED",
                vendor.rita().post(address + "/retries", Map.of()).is(200).at("/state"));
        assertEquals(2, vendor.awaitsInstallers("1.0.0").at("/installers").size());
        vendor.rita().post(address + "/retries", Map.of()).isProblem(409, "illegal-move");
    }

    private JsonNode build(String version) {
        return vendor.rita()
                .get(vendor.release(version) + "/installers")
                .is(200)
                .json()
                .at("/items/0");
    }
}
