package dev.ringway.ui.gate;

import dev.ringway.release.ValidationOrder;
import dev.ringway.release.Verdict;
import dev.ringway.release.WorkItemValidation;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of the gate page where QA records what it found of each work item. */
@Named
@RequestScoped
public class ValidationPart {
    @Inject
    private WorkItemValidation validation;

    @Inject
    private GatePage page;

    @Inject
    private GateDraft draft;

    public String record(String key, String verdict) {
        ValidationOrder finding =
                new ValidationOrder(Verdict.valueOf(verdict), draft.read("note " + key), draft.read("evidence " + key));
        validation.validate(page.getProduct(), page.getVersion(), key, finding);
        draft.take("note " + key);
        draft.take("evidence " + key);
        draft.keep();
        return Told.and("/gate/review?faces-redirect=true&includeViewParams=true", Words.get("workItemRecorded", key));
    }
}
