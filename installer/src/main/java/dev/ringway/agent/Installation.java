package dev.ringway.agent;

import dev.ringway.agent.ArtifactDownload.VerifiedFile;
import java.io.IOException;
import java.util.Optional;

/** Carries one assignment out, from the first byte to the acknowledged report, or goes on where it was interrupted. */
final class Installation {
    private final RingwayServer server;
    private final Retrying retrying;
    private final ArtifactDownload download;
    private final HookRun hook;
    private final VersionConfirmation confirmation;
    private final AgentJournal journal;
    private final AgentLog log;

    Installation(
            RingwayServer server,
            Retrying retrying,
            ArtifactDownload download,
            HookRun hook,
            VersionConfirmation confirmation,
            AgentJournal journal,
            AgentLog log) {
        this.server = server;
        this.retrying = retrying;
        this.download = download;
        this.hook = hook;
        this.confirmation = confirmation;
        this.journal = journal;
        this.log = log;
    }

    /** The acknowledged report, or nothing when the server has closed the deployment meanwhile. */
    Optional<Report> carryOut(Assignment assignment) {
        try {
            JournalEntry decided = journal.entryFor(assignment)
                    .filter(JournalEntry::knowsResult)
                    .orElseGet(() -> decide(assignment));
            deliver(assignment, decided.report());
            note(decided.in(InstallationPhase.REPORTED));
            return Optional.of(decided.report());
        } catch (ServerRefused refused) {
            if (!refused.endsTheDeployment()) {
                throw refused;
            }
            log.warn(
                    "deployment dropped",
                    "id",
                    assignment.id(),
                    "code",
                    refused.code(),
                    "reason",
                    refused.getMessage());
            note(journal.entryFor(assignment)
                    .orElse(JournalEntry.of(assignment))
                    .in(InstallationPhase.CLOSED));
            return Optional.empty();
        }
    }

    private JournalEntry decide(Assignment assignment) {
        Report report = result(assignment);
        JournalEntry decided =
                journal.entryFor(assignment).orElse(JournalEntry.of(assignment)).decided(report);
        note(decided);
        return decided;
    }

    private Report result(Assignment assignment) {
        try {
            Optional<Report> earlier = resultOfEarlierRun(assignment);
            return earlier.isPresent() ? earlier.get() : install(assignment);
        } catch (TechnicalFault fault) {
            return Report.errored(fault.getMessage());
        }
    }

    private Report install(Assignment assignment) throws TechnicalFault {
        log.info(
                "deployment begun",
                "id",
                assignment.id(),
                "attempt",
                assignment.deployment().attempt(),
                "version",
                assignment.version());
        download.keepOnly(journal.installed(), assignment);
        VerifiedFile file = download.fetch(assignment);
        deliver(assignment, Report.installing(assignment.version()));
        JournalEntry started = JournalEntry.started(assignment, file.sha256());
        write(started);
        log.info("hook started", "id", assignment.id(), "version", assignment.version());
        return judge(started, hook.install(assignment, file.path()));
    }

    private Optional<Report> resultOfEarlierRun(Assignment assignment) throws TechnicalFault {
        Optional<JournalEntry> entry = journal.entryFor(assignment);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (entry.get().phase() == InstallationPhase.HOOK_FINISHED) {
            return Optional.of(confirmed(assignment));
        }
        log.info("hook of an earlier run looked for", "id", assignment.id());
        HookEnd end = hook.endOfEarlierRun(assignment);
        if (end.how() != HookEnd.How.UNKNOWN) {
            return Optional.of(judge(entry.get(), end));
        }
        return confirmation.runsAlready(assignment.version())
                ? Optional.of(Report.succeeded(assignment.version()))
                : Optional.empty();
    }

    private Report judge(JournalEntry started, HookEnd end) throws TechnicalFault {
        log.info("hook ended", "id", started.assignment().id(), "how", end.how(), "exitCode", end.exitCode());
        return switch (end.how()) {
            case EXITED -> judge(started, end.exitCode());
            case TIMED_OUT ->
                Report.failed(null, "The hook did not end in its time and was killed.")
                        .withLog(hook.logTail());
            case UNKNOWN -> throw new TechnicalFault("Nobody saw how the hook ended.");
        };
    }

    private Report judge(JournalEntry started, int exitCode) throws TechnicalFault {
        if (exitCode != 0) {
            return Report.failed(null, "The hook ended with exit code " + exitCode + ".")
                    .withLog(hook.logTail());
        }
        note(started.in(InstallationPhase.HOOK_FINISHED));
        return confirmed(started.assignment());
    }

    private Report confirmed(Assignment assignment) {
        Report report = confirmation.await(assignment.version());
        return report.state() == ReportState.SUCCEEDED ? report : report.withLog(hook.logTail());
    }

    private void deliver(Assignment assignment, Report report) {
        retrying.untilDone(() -> server.report(assignment.id(), report));
        log.info(
                "deployment reported",
                "id",
                assignment.id(),
                "version",
                assignment.version(),
                "state",
                report.state(),
                "message",
                report.message());
    }

    /** Before the hook: without a memory it must not run. */
    private void write(JournalEntry entry) throws TechnicalFault {
        try {
            journal.write(entry);
        } catch (IOException e) {
            throw new TechnicalFault("The agent's journal cannot be written, so the hook is not run", e);
        }
    }

    /** After the hook: the result counts more than the memory of it. */
    private void note(JournalEntry entry) {
        try {
            journal.write(entry);
        } catch (IOException e) {
            log.error("journal not written", "phase", entry.phase(), "reason", TechnicalFault.reason(e));
        }
    }
}
