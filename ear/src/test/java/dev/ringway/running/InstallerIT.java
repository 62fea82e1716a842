package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.ringway.packaging.BuiltInstaller;
import dev.ringway.packaging.InstallerFormat;
import dev.ringway.packaging.InstallerWorkshop;
import dev.ringway.packaging.PackagingOrder;
import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.packaging.Progress;
import dev.ringway.packaging.ReleaseArtifact;
import dev.ringway.shared.Json;
import dev.ringway.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What reached PRODUCTION can be fetched by the customers that are entitled to it, and is made of the released bytes. */
@ExtendWith(RingwayServer.class)
class InstallerIT {
    private static Vendor vendor;
    private static JsonNode build;

    private String downloader;
    private ApiClient acme;
    private JsonNode installer;
    private String address;
    private byte[] whole;

    @BeforeAll
    static void aReleaseInProduction(ServerProcess server) {
        vendor = Vendor.on(server).knows("acme").packaged().entitles("acme").asksNothing();
        vendor.releases("1.0.0");
        build = vendor.awaitsInstallers("1.0.0");
    }

    @BeforeEach
    void oneOfItsInstallers() {
        downloader = "downloader " + Fresh.key();
        acme = vendor.machine(downloader, "DOWNLOAD", "customer", "acme");
        installer = build.at("/installers/0");
        address = "/v1/downloads/" + installer.at("/id").asText();
        whole = vendor.rita().get(address).is(200).bytes();
    }

    @Test
    void everyFormatIsThereAndIsTheBytesItsDigestNames() {
        assertEquals(Set.of("deb", "tar.gz"), Set.copyOf(build.at("/installers").findValuesAsText("format")));
        for (JsonNode each : build.at("/installers")) {
            Answer fetched =
                    acme.get("/v1/downloads/" + each.at("/id").asText()).is(200);
            assertEquals(each.at("/sha256").asText(), sha256(fetched.bytes()));
            assertEquals("\"sha256-" + each.at("/sha256").asText() + "\"", fetched.entityTag());
            assertEquals(each.at("/size").asText(), fetched.header("Content-Length"));
            assertTrue(fetched.header("Content-Disposition")
                    .contains(each.at("/name").asText()));
        }
    }

    @Test
    void anInterruptedDownloadGoesOnWhereItStoppedAndIsOnRecordOnce() {
        Answer first = acme.with("Range", "bytes=0-99").get(address).is(206);
        assertEquals("bytes 0-99/" + whole.length, first.header("Content-Range"));
        assertTrue(records().at("/0/completedAt").isNull());
        Answer rest = acme.with("Range", "bytes=100-")
                .with("If-Range", first.entityTag())
                .get(address)
                .is(206);
        assertArrayEquals(whole, joined(first.bytes(), rest.bytes()));
        Eventually.within(Vendor.SOON)
                .until(
                        "the download is complete",
                        () -> !records().at("/0/completedAt").isNull());
        JsonNode records = records();
        assertEquals(1, records.size(), records::toString);
        assertEquals(whole.length, records.at("/0/bytesSent").asInt());
        assertEquals(installer.at("/name").asText(), records.at("/0/name").asText());
    }

    @Test
    void whoseBeginningIsOfOtherBytesGetsTheWhole() {
        Answer answer = acme.with("Range", "bytes=100-")
                .with("If-Range", "\"sha256-" + "0".repeat(64) + "\"")
                .get(address)
                .is(200);
        assertArrayEquals(whole, answer.bytes());
    }

    @Test
    void askingAboutAnInstallerIsNotFetchingIt() {
        Answer head = acme.send("HEAD", address, BodyPublishers.noBody()).is(200);
        assertEquals(0, head.bytes().length);
        assertEquals(String.valueOf(whole.length), head.header("Content-Length"));
        assertEquals("bytes", head.header("Accept-Ranges"));
        acme.with("If-None-Match", head.entityTag()).get(address).is(304);
        acme.with("Range", "bytes=" + whole.length + "-").get(address).is(416);
        assertEquals(0, records().size());
    }

    @Test
    void eachFetchingIsOneEntryOfTheTrail() {
        long before = fetchingsOnRecord();
        acme.with("Range", "bytes=0-9").get(address).is(206);
        acme.with("Range", "bytes=10-").get(address).is(206);
        assertEquals(before + 1, fetchingsOnRecord());
    }

    @Test
    void onlyPeopleAndMachinesOfAnEntitledCustomerFetch() {
        vendor.knows("globex");
        vendor.person("carl").get(address).is(200);
        vendor.person("gina").get(address).isProblem(404, "not-found");
        vendor.machine("theirs", "DOWNLOAD", "customer", "globex").get(address).isProblem(404, "not-found");
        assertTrue(offers("carl").contains(installer.at("/id").asText()));
        assertFalse(offers("gina").contains(vendor.product()));
    }

    @Test
    void whoBuildsTheSameReleaseAgainGetsTheSameBytes(@TempDir Path directory) throws IOException {
        JsonNode release = vendor.rita().get(vendor.release("1.0.0")).is(200).json();
        JsonNode packaging = vendor.rita()
                .get("/v1/products/" + vendor.product())
                .is(200)
                .json()
                .at("/packaging");
        PackagingOrder order = new PackagingOrder(
                Json.MAPPER.treeToValue(packaging, PackagingSpecification.class),
                "1.0.0",
                Instant.parse(release.at("/registeredAt").asText()),
                new ReleaseArtifact(
                        "app.jar",
                        Vendor.BYTES.length,
                        sha256(Vendor.BYTES),
                        () -> new ByteArrayInputStream(Vendor.BYTES)),
                List.of(InstallerFormat.values()));
        Map<String, String> again = new InstallerWorkshop()
                .build(order, directory, Progress.UNWATCHED).stream()
                        .collect(Collectors.toMap(BuiltInstaller::name, BuiltInstaller::sha256));
        Map<String, String> first = StreamSupport.stream(build.at("/installers").spliterator(), false)
                .collect(Collectors.toMap(
                        each -> each.at("/name").asText(),
                        each -> each.at("/sha256").asText()));
        assertEquals(new TreeMap<>(first), new TreeMap<>(again));
    }

    /** What this test's own token has fetched. */
    private ArrayNode records() {
        ArrayNode own = Json.MAPPER.createArrayNode();
        vendor.rita()
                .get("/v1/download-records?limit=200")
                .is(200)
                .json()
                .at("/items")
                .forEach(record -> {
                    if (record.at("/fetchedBy").asText().equals(downloader)) {
                        own.add(record);
                    }
                });
        return own;
    }

    private static long fetchingsOnRecord() {
        return vendor.audit("release/" + vendor.product() + "/1.0.0").stream()
                .filter(entry -> entry.at("/action").asText().equals("installer downloaded"))
                .count();
    }

    private static String offers(String person) {
        return vendor.person(person).get("/v1/downloads").is(200).text();
    }

    private static String sha256(byte[] bytes) {
        return Sha256.of(Sha256.newDigest().digest(bytes)).hex();
    }

    private static byte[] joined(byte[] first, byte[] rest) {
        byte[] all = new byte[first.length + rest.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }
}
