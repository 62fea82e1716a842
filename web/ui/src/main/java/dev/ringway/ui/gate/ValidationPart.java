package dev.ringway.ui.gate;

import dev.ringway.release.ValidationOrder;
import dev.ringway.release.Verdict;
import dev.ringway.release.WorkItemValidation;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The part of the gate page where QA records what it found of each work item. */
@Named
@RequestScoped
public class ValidationPart {
    @Inject
    private WorkItemValidation validation;

    @Inject
    private GatePage page;

    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, String> evidence = new HashMap<>();

    public String record(String key, String verdict) {
        ValidationOrder finding = new ValidationOrder(Verdict.valueOf(verdict), notes.get(key), evidence.get(key));
        validation.validate(page.getProduct(), page.getVersion(), key, finding);
        return Told.and("/gate/review?faces-redirect=true&includeViewParams=true", Words.get("workItemRecorded", key));
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public Map<String, String> getEvidence() {
        return evidence;
    }
}
