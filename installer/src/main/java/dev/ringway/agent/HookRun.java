package dev.ringway.agent;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Runs the operator's hook for a bounded time, its output going to a log file. */
final class HookRun {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration BEFORE_FORCE = Duration.ofSeconds(5);

    private final EnvironmentSettings settings;
    private final Path hookWork;
    private final HookMarks marks;
    private final HookLog output;
    private final Clock clock;
    private final Waiting waiting;

    HookRun(EnvironmentSettings settings, WorkDirectory work, HookLog output, Clock clock, Waiting waiting) {
        this.settings = settings;
        this.hookWork = work.hookWork();
        this.marks = new HookMarks(work.hookMarks());
        this.output = output;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** Runs `hook install` with the verified file. */
    HookEnd install(Assignment assignment, Path file) throws TechnicalFault {
        if (!Files.isExecutable(settings.hook())) {
            throw new TechnicalFault("The hook " + settings.hook() + " is missing or not executable.");
        }
        try {
            marks.clear();
            output.rotate();
            Process process = process(assignment, file).start();
            return endedInTime(process.toHandle()) ? HookEnd.exited(process.exitValue()) : HookEnd.timedOut();
        } catch (IOException e) {
            throw new TechnicalFault("The hook " + settings.hook() + " cannot be run", e);
        }
    }

    /** How the hook that an earlier run of the agent started ended; waits for one that still runs. */
    HookEnd endOfEarlierRun(Assignment assignment) throws TechnicalFault {
        try {
            Optional<ProcessHandle> running = marks.stillRunning(assignment);
            if (running.isPresent() && !endedInTime(running.get())) {
                return HookEnd.timedOut();
            }
            return marks.exitCode(assignment).map(HookEnd::exited).orElseGet(HookEnd::unknown);
        } catch (IOException e) {
            throw new TechnicalFault("The hook's log cannot be kept", e);
        }
    }

    /** The end of what the hook wrote. */
    String logTail() {
        return output.tail();
    }

    private ProcessBuilder process(Assignment assignment, Path file) {
        ProcessBuilder builder = new ProcessBuilder(marks.command(settings.hook(), assignment))
                .directory(hookWork.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.file().toFile()));
        Map<String, String> variables = builder.environment();
        if (settings.tokenVariable() != null) {
            variables.remove(settings.tokenVariable());
        }
        variables.put("RINGWAY_ENVIRONMENT", settings.name());
        variables.put("RINGWAY_PRODUCT", assignment.product());
        variables.put("RINGWAY_VERSION", assignment.version());
        variables.put("RINGWAY_FILE", file.toString());
        variables.put("RINGWAY_DEPLOYMENT", assignment.id());
        variables.put("RINGWAY_WORK", hookWork.toString());
        return builder;
    }

    private boolean endedInTime(ProcessHandle hook) throws IOException {
        CompletableFuture<?> exit = hook.onExit();
        Instant deadline = clock.instant().plus(settings.timeouts().hook());
        while (!ended(exit, LOOK)) {
            output.keepSmall();
            if (!clock.instant().isBefore(deadline)) {
                kill(hook);
                return false;
            }
        }
        return true;
    }

    /** The hook and all it started: politely first, then not. */
    private void kill(ProcessHandle hook) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(hook), hook.descendants()).toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture<?> exits =
                CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        if (!ended(exits, BEFORE_FORCE)) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private boolean ended(CompletableFuture<?> exit, Duration atMost) {
        try {
            waiting.result(exit, atMost);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
