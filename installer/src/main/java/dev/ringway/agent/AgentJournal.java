package dev.ringway.agent;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The agent's memory of its last assignment and its last two installed files; survives a crash at any point. */
final class AgentJournal {
    private final Path file;
    private Content content;

    private AgentJournal(Path file, Content content) {
        this.file = file;
        this.content = content;
    }

    static AgentJournal open(Path file, AgentLog log) {
        try {
            if (!Files.exists(file)) {
                return new AgentJournal(file, Content.EMPTY);
            }
            return new AgentJournal(file, RingwayServer.JSON.readValue(file.toFile(), Content.class));
        } catch (IOException e) {
            log.error("journal unreadable, set aside", "file", file, "reason", TechnicalFault.reason(e));
            return startOver(file);
        }
    }

    private Optional<JournalEntry> entry() {
        return Optional.ofNullable(content.entry());
    }

    Optional<JournalEntry> entryFor(Assignment assignment) {
        return entry().filter(entry -> entry.assignment().isSameAttemptAs(assignment));
    }

    /** The digests of the installed file and of the one before it. */
    List<String> installed() {
        return content.installed();
    }

    /** The assignment to go on with after a restart. */
    Optional<Assignment> unfinished() {
        return entry().filter(entry -> !entry.phase().isOver()).map(JournalEntry::assignment);
    }

    boolean isClosed(Assignment assignment) {
        return entryFor(assignment)
                .filter(entry -> entry.phase() == InstallationPhase.CLOSED)
                .isPresent();
    }

    /** Remembers this entry; a file it installed becomes the current one. */
    void write(JournalEntry entry) throws IOException {
        Content next = new Content(entry, entry.installed() ? installedAfter(entry) : content.installed());
        Durable.write(file, RingwayServer.JSON.writeValueAsBytes(next));
        content = next;
    }

    private List<String> installedAfter(JournalEntry entry) {
        return Stream.concat(Stream.of(entry.sha256()), content.installed().stream())
                .distinct()
                .limit(2)
                .toList();
    }

    private static AgentJournal startOver(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), REPLACE_EXISTING);
            return new AgentJournal(file, Content.EMPTY);
        } catch (IOException e) {
            throw new InvalidSettings("The journal " + file + " cannot be read or set aside.");
        }
    }

    /** What the file holds. */
    record Content(JournalEntry entry, List<String> installed) {
        static final Content EMPTY = new Content(null, List.of());

        Content {
            installed = installed == null ? List.of() : List.copyOf(installed);
        }
    }
}
