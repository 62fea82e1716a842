package dev.ringway.release;

import dev.ringway.shared.Requirement;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A named CI result of a release. */
@Entity
@Table(name = "release_check")
public class Check {
    /** So far may the clock of CI be ahead; a report from further on would stand against every later one. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Release release;

    private String name;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    private String url;
    private String summary;
    private Instant occurredAt;
    private Instant reportedAt;

    protected Check() {}

    Check(Release release, String name) {
        this.id = TimeOrderedId.next();
        this.release = release;
        this.name = name;
        this.state = CheckState.QUEUED;
    }

    /** Takes the report in unless a later one is known already; tells whether it was news. */
    boolean report(CheckReport report, Instant at) {
        Instant occurred = report.occurredAt() == null ? at : report.occurredAt();
        new Requirement()
                .that(!occurred.isAfter(at.plus(CLOCK_SKEW)), "/occurredAt", "occurredAt is in the future.")
                .check();
        if (occurredAt != null && (occurred.isBefore(occurredAt) || says(report, occurred))) {
            return false;
        }
        state = report.state();
        url = report.url();
        summary = report.summary();
        occurredAt = occurred;
        reportedAt = at;
        return true;
    }

    /** Two reports of the very same instant: the more final state counts, so that their order does not. */
    private boolean says(CheckReport report, Instant occurred) {
        return occurred.equals(occurredAt) && report.state().compareTo(state) <= 0;
    }

    public String name() {
        return name;
    }

    public CheckState state() {
        return state;
    }

    CheckView view() {
        return new CheckView(name, state, url, summary, occurredAt);
    }
}
