package dev.ringway.agent;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An agent in a Java process of its own, so that it can really be killed. */
final class AgentProcess {
    private final Process process;
    private final BufferedReader lines;

    AgentProcess(Path directory, AgentStory story, String... more) throws IOException {
        EnvironmentSettings settings = story.settings();
        Path config = Files.writeString(directory.resolve("agent.yaml"), """
                server: %s
                environments:
                  %s:
                    tokenFile: token
                    hook: hook.sh
                    work: agent
                    healthUrl: %s
                    versionPointer: %s
                """.formatted(
                        settings.server(), settings.name(), settings.healthUrl(), settings.versionPointer()));
        process = start(Stream.concat(Stream.of("--config", config.toString()), Stream.of(more))
                .toList());
        lines = process.inputReader();
    }

    AgentProcess(List<String> arguments) throws IOException {
        process = start(arguments);
        lines = process.inputReader();
    }

    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** As when the power goes: the hook and what it started die with the agent. Parents first, so that none sees a child die. */
    void killWithAllItStarted() {
        List<ProcessHandle> started = process.descendants()
                .sorted(Comparator.comparing(ProcessHandle::pid))
                .toList();
        kill();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    void terminate() {
        // By its handle: Process.destroy would also close the stream the last words come on.
        process.toHandle().destroy();
    }

    int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what the agent says until a line has these words, or to its end. */
    String said(String words) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            all.append(line).append('\n');
            if (line.contains(words)) {
                return all.toString();
            }
        }
        return all.toString();
    }

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.ringway.agent.AgentCommand"));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
