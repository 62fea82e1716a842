package dev.ringway.release;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** QA validated a work item. */
public record WorkItemValidated(
        ReleaseId id, String product, Version version, String workItem, Verdict verdict, String note)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
