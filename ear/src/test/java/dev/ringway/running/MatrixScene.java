package dev.ringway.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One of everything, belonging to the customer acme where it belongs to one, and everybody who could ask for it. */
final class MatrixScene {
    private static final String VERSION = "3.9.1";

    private final ServerProcess server;
    private final Vendor vendor;
    private final Map<String, String> things = new HashMap<>();
    private final List<MatrixCaller> callers = new ArrayList<>();
    private final DatabaseState database = new DatabaseState();

    MatrixScene(ServerProcess server) throws SQLException {
        this.server = server;
        this.vendor = Vendor.on(server);
        Vendor elsewhere = Vendor.on(server);
        vendor.knows("acme").knows("globex");
        vendor.asks("DEV", List.of("build"), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 1, "MANUAL");
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        EnvironmentAgent acme = vendor.environment("acme-cloud", "PRODUCTION", "acme");
        things.put("product", vendor.product());
        things.put("version", VERSION);
        things.put("base", VERSION);
        things.put("ring", "INTERNAL");
        things.put("customer", "acme");
        things.put("environment", acme.environment());
        things.put("artifact", "app.jar");
        things.put("check", "build");
        things.put("key", "WM-1");
        things.put("id", token("DOWNLOAD", "customer", "acme").at("/token/id"));
        release();
        things.put("deployment", dev.awaitsOffer(VERSION));
        things.put(
                "promotion",
                vendor.awaits(VERSION, "DEV", "DEPLOYING").at("/id").asText());
        installers();
        enrolment();
        people();
        machines(dev, elsewhere);
    }

    Map<String, String> things() {
        return things;
    }

    List<MatrixCaller> callers() {
        return callers;
    }

    /** Everything that a refused request could have changed: each change of state is on record, each thing is counted. */
    String state() {
        return database.read();
    }

    private void release() {
        Map<String, Object> order = new HashMap<>(Vendor.order(VERSION));
        order.put("workItems", List.of(Map.of("key", "WM-1", "title", "A change", "type", "fix", "author", "dora")));
        vendor.ci()
                .post("/v1/products/" + vendor.product() + "/releases", order)
                .is(201);
        vendor.uploads(VERSION);
        vendor.ci()
                .put(vendor.release(VERSION) + "/checks/build", Map.of("state", "PASSED"))
                .is(200);
    }

    /** Of a product that acme is entitled to and that runs nowhere, so that its release completes every ring by itself. */
    private void installers() {
        Vendor shipping = Vendor.on(server).packaged().entitles("acme").asksNothing();
        shipping.releases("1.0.0");
        JsonNode build = shipping.awaitsInstallers("1.0.0");
        things.put("build", build.at("/id").asText());
        things.put("installer", build.at("/installers/0/id").asText());
    }

    /** Waits for its answer, so that everybody who may give one can. */
    private void enrolment() {
        vendor.offersProgramme("As the matrix says.");
        things.put("termsVersion", "1");
        things.put(
                "enrolment",
                vendor.enrols("anna", things.get("environment"), 1).is(201).at("/id"));
    }

    private void people() {
        callers.add(MatrixCaller.nobody(ApiClient.anonymous(server)));
        staff("adam", "administrator");
        staff("rita", "release-manager");
        staff("quinn", "qa");
        staff("dora", "developer");
        staff("olga", "operator");
        staff("axel", "auditor");
        callers.add(customersPerson("anna", "customer-admin", true));
        callers.add(customersPerson("carl", "customer-user", true));
        callers.add(customersPerson("gina", "customer-admin", false));
        callers.add(customersPerson("gus", "customer-user", false));
    }

    private void machines(EnvironmentAgent dev, Vendor elsewhere) {
        EnvironmentAgent other = elsewhere.environment("dev", "DEV");
        callers.add(new MatrixCaller("its build server", "ci", "product", true, vendor.ci()));
        callers.add(new MatrixCaller("another's build server", "ci", "product", false, elsewhere.ci()));
        callers.add(new MatrixCaller("its agent", "agent", "environment", true, dev.client()));
        callers.add(new MatrixCaller("another's agent", "agent", "environment", false, other.client()));
        callers.add(machine("acme's downloader", "DOWNLOAD", "customer", "acme", true));
        callers.add(machine("globex's downloader", "DOWNLOAD", "customer", "globex", false));
    }

    private void staff(String name, String role) {
        callers.add(MatrixCaller.staff(name + " (" + role + ")", role, vendor.person(name)));
    }

    private MatrixCaller customersPerson(String name, String role, boolean atHome) {
        return new MatrixCaller(name + " (" + role + ")", role, "customer", atHome, vendor.person(name));
    }

    private MatrixCaller machine(String name, String purpose, String scope, String of, boolean atHome) {
        ApiClient client =
                ApiClient.anonymous(server).withBearer(token(purpose, scope, of).at("/secret"));
        return new MatrixCaller(name, purpose.toLowerCase(Locale.ROOT), scope, atHome, client);
    }

    private Answer token(String purpose, String scope, String of) {
        String expires = Instant.now().plus(30, ChronoUnit.DAYS).toString();
        Map<String, Object> order = Map.of("name", "machine", "purpose", purpose, scope, of, "expiresAt", expires);
        return vendor.adam().post("/v1/tokens", order).is(201);
    }
}
