package dev.ringway.ui.gate;

import dev.ringway.release.ValidationOrder;
import dev.ringway.release.Verdict;
import dev.ringway.release.WorkItemValidation;
import dev.ringway.release.WorkItemView;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of the gate page where QA records what it found of each work item. */
@Named
@RequestScoped
public class ValidationPart {
    private static final String AGAIN = "/gate/review?faces-redirect=true&includeViewParams=true";

    @Inject
    private WorkItemValidation validation;

    @Inject
    private GateVisit visit;

    @Inject
    private GateDraft draft;

    /** What nobody has judged yet, as it was shown. */
    public Set<String> getUnjudged() {
        return visit.getRelease().workItems().stream()
                .filter(item -> item.verdict() == null)
                .map(WorkItemView::key)
                .collect(Collectors.toSet());
    }

    public String passTheRest() {
        Set<String> unjudged = getUnjudged();
        validation.passTheRest(visit.getProduct(), visit.getVersion(), unjudged);
        draft.keep();
        return Told.and(AGAIN, Words.get("workItemsPassed", unjudged.size()));
    }

    private Instant seen(String key) {
        return visit.getRelease().workItems().stream()
                .filter(item -> item.key().equals(key))
                .map(WorkItemView::validatedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public String record(String key, String verdict) {
        ValidationOrder finding =
                new ValidationOrder(Verdict.valueOf(verdict), draft.read("note " + key), draft.read("evidence " + key));
        validation.validateSeen(visit.getProduct(), visit.getVersion(), key, finding, seen(key));
        draft.take("note " + key);
        draft.take("evidence " + key);
        draft.keep();
        return Told.and(AGAIN, Words.get("workItemRecorded", key));
    }
}
