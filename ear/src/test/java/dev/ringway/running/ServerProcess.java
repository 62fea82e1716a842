package dev.ringway.running;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The provisioned WildFly with the built EAR, in a directory of its own; it can be killed and started again. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Path server;
    private final Path base;
    private final Path storage;
    private final int port;
    private final Predicate<ApiClient> ready;
    private final Map<String, String> settings;
    private Process process;

    private ServerProcess(
            Path server, Path directory, int port, Map<String, String> settings, Predicate<ApiClient> ready)
            throws IOException {
        this.server = server;
        this.settings = settings;
        this.ready = ready;
        this.base = directory.resolve("base");
        this.storage = directory.resolve("storage");
        this.port = port;
        remove(directory);
        copy(server.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(storage);
    }

    public static ServerProcess withEar(Path server, Path ear, Path directory) throws IOException {
        return new ServerProcess(server, directory, namedPort(), Map.of(), ApiClient::isReady).deploying(ear);
    }

    /** Beside the one that the tests share, with a database of its own. */
    static ServerProcess beside(Path server, Path ear, Path directory, String database) throws IOException {
        return new ServerProcess(server, directory, freePort(), Map.of("RINGWAY_DB_URL", database), ApiClient::isReady)
                .deploying(ear);
    }

    private ServerProcess deploying(Path ear) throws IOException {
        Files.copy(ear, base.resolve("deployments/ringway.ear"), StandardCopyOption.REPLACE_EXISTING);
        return this;
    }

    /** The same server with nothing deployed; it is ready once it answers anything. */
    public static ServerProcess bare(Path server, Path directory) throws IOException {
        return new ServerProcess(server, directory, namedPort(), Map.of(), ApiClient::isAnswered);
    }

    /** Where the server is reached, such as {@code http://127.0.0.1:18080}; the same after every restart. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where its files lie. */
    public Path storage() {
        return storage;
    }

    public Path log() {
        return base.resolve("log/server.log");
    }

    public long pid() {
        return process.pid();
    }

    public void start() throws IOException {
        ProcessBuilder command = new ProcessBuilder(command());
        Map<String, String> environment = command.environment();
        required(environment, "RINGWAY_DB_URL");
        required(environment, "RINGWAY_OIDC_URL");
        environment.put("RINGWAY_STORAGE", storage.toString());
        environment.put("RINGWAY_URL", address().toString());
        environment.putAll(settings);
        process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        base.resolve("console.log").toFile()))
                .start();
        boolean ready = false;
        try {
            Eventually.within(START).until("the server is ready", this::isReady);
            ready = true;
        } finally {
            if (!ready) {
                kill();
            }
        }
    }

    /** Ends it as a power failure would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to end, as an operator would, and takes it ill when it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
        throw new IllegalStateException("The server did not end within " + STOP + " of being asked to");
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended while starting; see " + base.resolve("console.log"));
        }
        if (Files.exists(base.resolve("deployments/ringway.ear.failed"))) {
            throw new IllegalStateException("The EAR does not deploy; see " + log());
        }
        return ready.test(ApiClient.anonymous(this));
    }

    /** The JVM itself and no shell around it, so that killing kills the server. */
    private List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xms64m",
                "-Xmx512m",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dorg.jboss.boot.log.file=" + log(),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri(),
                "-jar",
                server.resolve("jboss-modules.jar").toString(),
                "-mp",
                server.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + server,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=0",
                "-Djboss.management.http.port=0");
    }

    private static void required(Map<String, String> environment, String name) {
        if (!environment.containsKey(name)) {
            throw new IllegalStateException(name + " is not set: run the tests with ./ringway test.");
        }
    }

    private static int namedPort() {
        return Optional.ofNullable(System.getenv("RINGWAY_PORT"))
                .map(Integer::parseInt)
                .orElseGet(ServerProcess::freePort);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("There is no free port", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void remove(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
