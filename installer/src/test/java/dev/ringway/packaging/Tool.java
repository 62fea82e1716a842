package dev.ringway.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A real program of the machine; a missing one fails the test with what to install. */
final class Tool {

    record Outcome(int exit, String output) {

        String succeeded() {
            assertEquals(0, exit, output);
            return output;
        }
    }

    private Tool() {}

    static Outcome run(String... command) throws IOException, InterruptedException {
        return run(Map.of(), List.of(command));
    }

    static Outcome run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = started(builder);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    static void needs(String program, String debianPackage) throws IOException, InterruptedException {
        if (run("sh", "-c", "command -v " + program).exit() == 0) return;
        throw new AssertionError("This test needs %s: apt-get install %s".formatted(program, debianPackage));
    }

    static void needsRoot(String reason) throws IOException, InterruptedException {
        if (run("id", "-u").output().strip().equals("0")) return;
        throw new AssertionError("This test must be run by root: " + reason);
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new AssertionError(
                    "This test needs the program " + builder.command().get(0) + ".", missing);
        }
    }
}
