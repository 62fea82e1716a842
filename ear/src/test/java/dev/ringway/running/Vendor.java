package dev.ringway.running;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.packaging.ServiceSpecification;
import dev.ringway.shared.Sha256;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A vendor with one product of its own: its people, its build server and the agents of its environments. */
public final class Vendor {
    static final byte[] BYTES = "the bytes of every artifact".getBytes(StandardCharsets.UTF_8);
    static final Duration SOON = Duration.ofSeconds(40);

    private final ServerProcess server;
    private final String product;
    private final ApiClient ci;

    private Vendor(ServerProcess server, String product) {
        this.server = server;
        this.product = product;
        this.ci = machine("CI", "product", product);
    }

    public static Vendor on(ServerProcess server) {
        Map<String, String> order = Map.of("key", Fresh.key(), "name", "A product", "vendor", "Tests Ltd");
        ApiClient.person(server, "adam").post("/v1/products", order).is(201);
        return of(server, order.get("key"));
    }

    /** Of a product that is registered already. */
    public static Vendor of(ServerProcess server, String product) {
        return new Vendor(server, product);
    }

    public ApiClient adam() {
        return person("adam");
    }

    public ApiClient rita() {
        return person("rita");
    }

    public ApiClient quinn() {
        return person("quinn");
    }

    public ApiClient person(String name) {
        return ApiClient.person(server, name);
    }

    public ApiClient ci() {
        return ci;
    }

    public String product() {
        return product;
    }

    public String release(String version) {
        return "/v1/products/" + product + "/releases/" + version;
    }

    public String gate(String version, String ring) {
        return release(version) + "/gates/" + ring;
    }

    /** What the ring asks from now on: these checks, this many approvals by QA or release managers, no soak time. */
    public Vendor asks(String ring, List<String> checks, int approvals, String start) {
        return asks(
                ring,
                Map.of(
                        "requiredChecks", checks,
                        "approvals", approvals,
                        "approverRoles", List.of("QA", "RELEASE_MANAGER"),
                        "soak", "PT0S",
                        "start", start));
    }

    /** In the words of the API, such as {@link #termsOf} answers them. */
    public Vendor asks(String ring, Object terms) {
        String entityTag = adam().get(ring(ring)).is(200).entityTag();
        adam().put(ring(ring), terms, entityTag).is(200);
        return this;
    }

    /** What the ring asks now. */
    public JsonNode termsOf(String ring) {
        return adam().get(ring(ring)).is(200).json().at("/terms");
    }

    private String ring(String ring) {
        return "/v1/products/" + product + "/rings/" + ring;
    }

    /** Every ring opens by itself. */
    public Vendor asksNothing() {
        for (String ring : List.of("DEV", "INTERNAL", "EARLY_ADOPTERS", "PRODUCTION")) {
            asks(ring, List.of(), 0, "AUTOMATIC");
        }
        return this;
    }

    /** Its product becomes an installable package. */
    public Vendor packaged() {
        return packagedAs(new PackagingSpecification(
                "tool",
                "tool of a test",
                "Does what tests need.",
                "Tests Ltd <tests@example.org>",
                "https://example.org",
                "Apache-2.0",
                "java",
                "all",
                List.of(),
                "app.jar",
                "/usr/share/tool/app.jar",
                new ServiceSpecification("tool", "tool", "/usr/bin/true", ""),
                List.of()));
    }

    public Vendor packagedAs(PackagingSpecification packaging) {
        String address = "/v1/products/" + product;
        Answer plain = adam().get(address).is(200);
        Map<String, Object> order =
                Map.of("key", product, "name", "A product", "vendor", "Tests Ltd", "packaging", packaging);
        adam().put(address, order, plain.entityTag()).is(200);
        return this;
    }

    /** Its early-adopter programme has these terms from now on. */
    public Vendor offersProgramme(String terms) {
        String address = "/v1/products/" + product + "/programme";
        String read = rita().get(address).is(200).entityTag();
        rita().put(address, Map.of("terms", terms), read).is(200);
        return this;
    }

    public Answer enrols(String person, String environment, int termsVersion) {
        return person(person).post("/v1/enrolments", Map.of("environment", environment, "termsVersion", termsVersion));
    }

    /** The customer may fetch the installers of its product, too. */
    Vendor entitles(String customer) {
        String address = "/v1/customers/" + customer;
        Answer known = adam().get(address).is(200);
        List<String> products = new ArrayList<>(List.of(product));
        known.json().at("/products").forEach(entitled -> products.add(entitled.asText()));
        Map<String, Object> order = Map.of(
                "key", customer, "name", known.at("/name"), "delivery", known.at("/delivery"), "products", products);
        adam().put(address, order, known.entityTag()).is(200);
        return this;
    }

    /** The build that made the installers of the release, once they are there. */
    public JsonNode awaitsInstallers(String version) {
        JsonNode[] build = new JsonNode[1];
        Eventually.within(SOON).until("installers of " + version, () -> {
            build[0] =
                    rita().get(release(version) + "/installers").is(200).json().at("/items/0");
            return build[0].at("/state").asText().equals("AVAILABLE");
        });
        return build[0];
    }

    /** One of the demo realm's customers; the tests share them. */
    Vendor knows(String customer) {
        Map<String, Object> order = Map.of("key", customer, "name", customer + " Ltd", "delivery", "BOTH");
        Answer answer = adam().post("/v1/customers", order);
        answer.is(answer.status() == 409 ? 409 : 201);
        return this;
    }

    public EnvironmentAgent environment(String key, String ring) {
        return environment(key, ring, null);
    }

    public EnvironmentAgent environment(String key, String ring, String customer) {
        Map<String, Object> order = new HashMap<>(
                Map.of("product", product, "key", key, "name", "Environment " + key, "ring", ring, "users", 10));
        order.put("customer", customer);
        String id = adam().post("/v1/environments", order).is(201).at("/id");
        return new EnvironmentAgent(id, machine("AGENT", "environment", id));
    }

    /** Where the environment is now. */
    public String ringOf(String key) {
        JsonNode items = adam().get("/v1/environments?product=" + product + "&text=" + key)
                .is(200)
                .json()
                .at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(environment -> environment.at("/key").asText().equals(key))
                .map(environment -> environment.at("/ring").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Registered and uploaded; the checks of DEV are reported as passed. */
    public Vendor releases(String version, String... checks) {
        registers(version);
        uploads(version);
        for (String check : checks) {
            ci.put(release(version) + "/checks/" + check, Map.of("state", "PASSED"))
                    .is(200);
        }
        return this;
    }

    public void registers(String version) {
        registers(version, BYTES);
    }

    void registers(String version, byte[] bytes) {
        ci.post("/v1/products/" + product + "/releases", order(version, bytes)).is(201);
    }

    public void uploads(String version) {
        uploads(version, BYTES);
    }

    void uploads(String version, byte[] bytes) {
        uploads(version, "app.jar", BodyPublishers.ofByteArray(bytes));
    }

    public void uploads(String version, String artifact, BodyPublisher bytes) {
        ci.with("Content-Type", "application/octet-stream")
                .send("PUT", release(version) + "/artifacts/" + artifact, bytes)
                .is(200);
    }

    public static Map<String, Object> order(String version) {
        return order(version, BYTES);
    }

    private static Map<String, Object> order(String version, byte[] bytes) {
        return Map.of(
                "version",
                version,
                "commit",
                "0a1b2c3d",
                "branch",
                "main",
                "artifacts",
                List.of(Map.of(
                        "name",
                        "app.jar",
                        "platform",
                        "any",
                        "sha256",
                        Sha256.of(Sha256.newDigest().digest(bytes)).hex(),
                        "size",
                        bytes.length)));
    }

    /** The latest promotion of the release to the ring, once it is in that state. */
    public JsonNode awaits(String version, String ring, String state) {
        List<JsonNode> found = new ArrayList<>();
        Eventually.within(SOON).until(version + " in " + ring + " is " + state, () -> {
            found.clear();
            promotions(version).stream()
                    .filter(promotion -> promotion.at("/ring").asText().equals(ring))
                    .forEach(found::add);
            return !found.isEmpty()
                    && found.get(found.size() - 1).at("/state").asText().equals(state);
        });
        return found.get(found.size() - 1);
    }

    List<JsonNode> promotions(String version) {
        JsonNode items =
                rita().get(release(version) + "/promotions").is(200).json().at("/items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    public String evidence(String version, String ring) {
        return quinn().get(gate(version, ring)).is(200).at("/evidence");
    }

    public Answer signsOff(String person, String version, String ring, String decision, String evidence) {
        return signsOff(person, version, ring, decision, evidence, "as the test says");
    }

    public Answer signsOff(
            String person, String version, String ring, String decision, String evidence, String reason) {
        Map<String, String> order = Map.of("decision", decision, "reason", reason, "evidence", evidence);
        return person(person).post(gate(version, ring) + "/sign-offs", order);
    }

    List<JsonNode> audit(String subject) {
        List<JsonNode> entries = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = person("axel")
                    .get("/v1/audit?limit=200&subject=" + subject + next)
                    .is(200)
                    .json();
            page.at("/items").forEach(entries::add);
            next = page.at("/next").isTextual() ? "&cursor=" + page.at("/next").asText() : null;
        } while (next != null);
        return entries;
    }

    private ApiClient machine(String purpose, String scope, String of) {
        return machine("machine", purpose, scope, of);
    }

    ApiClient machine(String name, String purpose, String scope, String of) {
        String expires = Instant.now().plus(30, ChronoUnit.DAYS).toString();
        Map<String, Object> order = Map.of("name", name, "purpose", purpose, scope, of, "expiresAt", expires);
        return ApiClient.anonymous(server)
                .withBearer(adam().post("/v1/tokens", order).is(201).at("/secret"));
    }
}
