package dev.ringway.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a hook leaves on the disk about itself — process id and exit code — for an agent that was killed meanwhile. */
final class HookMarks {
    /** Outlives the agent: notes its process id, runs the hook, notes the exit code. */
    private static final String RUNNER = """
            echo $$ >"$1"
            "$0" install </dev/null
            code=$?
            echo $code >"$2.new" && mv "$2.new" "$2"
            exit $code
            """;

    private final Path directory;

    HookMarks(Path directory) {
        this.directory = directory;
    }

    /** The command that runs the hook and leaves its marks. */
    List<String> command(Path hook, Assignment assignment) {
        return List.of(
                "/bin/sh",
                "-c",
                RUNNER,
                hook.toString(),
                processFile(assignment).toString(),
                exitFile(assignment).toString());
    }

    /** The hook of an earlier run of the agent, when it still runs. */
    Optional<ProcessHandle> stillRunning(Assignment assignment) {
        String mark = exitFile(assignment).toString();
        return number(processFile(assignment))
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> hasArgument(process, mark));
    }

    /** How the hook of an earlier run ended, when it got that far. */
    Optional<Integer> exitCode(Assignment assignment) {
        return number(exitFile(assignment)).map(Long::intValue);
    }

    void clear() throws IOException {
        try (Stream<Path> marks = Files.list(directory)) {
            for (Path mark : marks.toList()) {
                Files.delete(mark);
            }
        }
    }

    /** A process id may belong to somebody else by now; the mark's name belongs to this one hook only. */
    private static boolean hasArgument(ProcessHandle process, String mark) {
        return process.info().arguments().map(List::of).orElse(List.of()).contains(mark);
    }

    private static Optional<Long> number(Path file) {
        try {
            return Optional.of(Long.valueOf(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException notThere) {
            return Optional.empty();
        }
    }

    private Path processFile(Assignment assignment) {
        return directory.resolve(assignment.key() + ".pid");
    }

    private Path exitFile(Assignment assignment) {
        return directory.resolve(assignment.key() + ".exit");
    }
}
