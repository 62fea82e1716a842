package dev.ringway.agent;

import dev.ringway.agent.Retrying.Endurance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/** One environment of a test: a server, a product, a hook, and an agent that runs on the test's own thread. */
final class AgentStory implements AutoCloseable {
    static final byte[] FILE = "the product, version by version".repeat(5000).getBytes(StandardCharsets.UTF_8);
    static final String INSTALLING_HOOK = """
            echo "$1 $RINGWAY_ENVIRONMENT $RINGWAY_PRODUCT $RINGWAY_VERSION $RINGWAY_DEPLOYMENT" >>"$RINGWAY_WORK/runs"
            echo "installing $RINGWAY_FILE"
            echo "$RINGWAY_VERSION" >"$RINGWAY_WORK/version"
            """;

    final String name;
    final FakeRingway ringway;
    final FakeEnvironment environment;
    final FakeProduct product;
    final SkippingClock clock = new SkippingClock();
    final SkippingWaiting waiting = new SkippingWaiting(clock);
    final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    final AgentLog log = new AgentLog(new PrintStream(lines, true, StandardCharsets.UTF_8), clock);

    private final Path directory;
    private Duration hookTime = Duration.ofSeconds(20);

    AgentStory(Path directory) throws IOException {
        this(directory, "wiremock-dev", new FakeRingway());
    }

    AgentStory(Path directory, String name, FakeRingway ringway) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.name = name;
        this.ringway = ringway;
        this.environment = ringway.environment(name);
        this.product = new FakeProduct(hookWork().resolve("version"));
        environment.whenIdle(waiting::stop);
        token("rw_" + name);
        hook(INSTALLING_HOOK);
    }

    void token(String secret) throws IOException {
        Path file = directory.resolve("token");
        Files.writeString(file, secret);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    void hook(String script) throws IOException {
        Path hook = directory.resolve("hook.sh");
        Files.writeString(hook, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwx------"));
    }

    void hookMayTake(Duration time) {
        hookTime = time;
    }

    EnvironmentSettings settings() {
        return new EnvironmentSettings(
                name,
                ringway.address(),
                directory.resolve("token"),
                null,
                directory.resolve("hook.sh"),
                directory.resolve("agent"),
                product.healthUrl(),
                "/build/version",
                null,
                null,
                new TimeoutSettings(null, Duration.ofMillis(300), hookTime, null, null, null, null, null));
    }

    /** Serves until the server has nothing more to offer. */
    void serve() throws IOException {
        try (ServedEnvironment served = served(waiting, Endurance.UNTIL_STOPPED)) {
            served.loop().serve();
        }
    }

    AgentExit once() throws IOException {
        try (ServedEnvironment served = served(new SkippingWaiting(clock), Endurance.ONE_ATTEMPT)) {
            return served.loop().once();
        }
    }

    ServedEnvironment served(Waiting until, Endurance endurance) {
        return new ServedEnvironment(settings(), new BoundedHttp(until), clock, until, log, endurance);
    }

    List<String> hookRuns() throws IOException {
        Path runs = hookWork().resolve("runs");
        return Files.exists(runs) ? Files.readAllLines(runs) : List.of();
    }

    Path work() {
        return directory.resolve("agent");
    }

    Path hookWork() {
        return work().resolve("work");
    }

    Path place(byte[] file) {
        return work().resolve("files").resolve(FakeEnvironment.digest(file)).resolve("product.jar");
    }

    String logged() {
        return lines.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        product.close();
        ringway.close();
    }
}
