package dev.ringway.release;

import dev.ringway.access.Actor;
import dev.ringway.shared.StringListConverter;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A change in a release, and what QA found of it. */
@Entity
public class WorkItem {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Release release;

    private String itemKey;
    private String title;
    private String type;
    private String author;
    private String pullRequest;

    @Convert(converter = StringListConverter.class)
    private List<String> acceptanceCriteria;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String note;
    private String evidenceUrl;
    private String validatedBy;
    private Instant validatedAt;

    protected WorkItem() {}

    WorkItem(Release release, WorkItemOrder order) {
        this.id = TimeOrderedId.next();
        this.release = release;
        this.itemKey = order.key();
        this.title = order.title();
        this.type = order.type();
        this.author = order.author();
        this.pullRequest = order.pullRequest();
        this.acceptanceCriteria = order.acceptanceCriteria();
    }

    void validated(ValidationOrder finding, Actor by, Instant at) {
        verdict = finding.verdict();
        note = finding.note();
        evidenceUrl = finding.evidenceUrl();
        validatedBy = by.name();
        validatedAt = at;
    }

    public boolean isPassed() {
        return verdict == Verdict.PASSED;
    }

    public String key() {
        return itemKey;
    }

    public String author() {
        return author;
    }

    /** Null until QA has looked at it. */
    public Verdict verdict() {
        return verdict;
    }

    Instant validatedAt() {
        return validatedAt;
    }

    WorkItemView view() {
        return new WorkItemView(
                itemKey,
                title,
                type,
                author,
                pullRequest,
                acceptanceCriteria,
                verdict,
                note,
                evidenceUrl,
                validatedBy,
                validatedAt);
    }
}
