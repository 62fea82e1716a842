package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file that is on record but has left the store is said to be missing, and can be fetched once it is back. */
@ExtendWith(RingwayServer.class)
class MissingFileIT {
    private Vendor vendor;
    private ServerProcess server;

    @BeforeEach
    void aVendor(ServerProcess server) {
        this.server = server;
        vendor = Vendor.on(server).knows("acme").packaged().entitles("acme").asksNothing();
    }

    @Test
    void anInstallerThatIsMissingIsNotFetchedAndNoFetchingIsOnRecord() throws IOException {
        vendor.releases("1.0.0");
        JsonNode installer = vendor.awaitsInstallers("1.0.0").at("/installers/0");
        String address = "/v1/downloads/" + installer.at("/id").asText();
        byte[] bytes = take(installer.at("/sha256").asText());
        Answer refused = vendor.person("carl").get(address).isProblem(503, "file-missing");
        assertEquals("60", refused.header("Retry-After"));
        Answer page = PageReader.signedIn(server, "carl")
                .open("/portal/downloads/file/" + installer.at("/id").asText())
                .is(503);
        assertEquals("60", page.header("Retry-After"));
        assertTrue(page.text().contains("The file is missing"), page::text);
        assertEquals(0, fetchings());
        putBack(installer.at("/sha256").asText(), bytes);
        vendor.person("carl").get(address).is(200);
        assertEquals(1, fetchings());
    }

    @Test
    void anArtifactThatIsMissingIsSaidToBe() throws IOException {
        byte[] bytes = ("the bytes of " + vendor.product()).getBytes(StandardCharsets.UTF_8);
        String digest = Sha256.of(Sha256.newDigest().digest(bytes)).hex();
        vendor.registers("1.0.0", bytes);
        vendor.uploads("1.0.0", bytes);
        take(digest);
        String address = vendor.release("1.0.0") + "/artifacts/app.jar";
        vendor.rita().get(address).isProblem(503, "file-missing");
        putBack(digest, bytes);
        vendor.rita().get(address).is(200);
    }

    private long fetchings() {
        return vendor.audit("release/" + vendor.product() + "/1.0.0").stream()
                .filter(entry -> entry.at("/action").asText().equals("installer downloaded"))
                .count();
    }

    private byte[] take(String digest) throws IOException {
        byte[] bytes = Files.readAllBytes(stored(digest));
        Files.delete(stored(digest));
        return bytes;
    }

    private void putBack(String digest, byte[] bytes) throws IOException {
        Files.write(stored(digest), bytes);
    }

    private Path stored(String digest) {
        return server.storage()
                .resolve("sha256")
                .resolve(digest.substring(0, 2))
                .resolve(digest);
    }
}
