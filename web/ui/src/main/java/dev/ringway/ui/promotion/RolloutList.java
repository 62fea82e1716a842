package dev.ringway.ui.promotion;

import dev.ringway.deployment.DeploymentView;
import dev.ringway.deployment.RolloutCount;
import dev.ringway.deployment.RolloutPart;
import dev.ringway.deployment.RolloutReading;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.page.Choices;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The environments of a rollout, counted and page by page. */
@Named
@RequestScoped
public class RolloutList {
    private static final int ROWS = 50;

    @Inject
    private RolloutReading reading;

    @Inject
    private RolloutPage rollout;

    private String part;
    private String cursor;
    private RolloutCount count;
    private Page<DeploymentView> page;

    public RolloutCount getCount() {
        if (count == null) {
            count = reading.count(rollout.getPromotion().id());
        }
        return count;
    }

    public Page<DeploymentView> getPage() {
        if (page == null) {
            page = reading.page(
                    rollout.getPromotion().id(),
                    Choices.chosen(RolloutPart.class, part),
                    new PageRequest(ROWS, cursor));
        }
        return page;
    }

    /** Those that anything is in. */
    public List<RolloutPart> getParts() {
        return Arrays.stream(RolloutPart.values())
                .filter(candidate -> getCount().of(candidate) > 0)
                .toList();
    }

    public boolean isAnyFailed() {
        return getCount().failed() > 0;
    }

    /** How far it is, in words. */
    public String getProgress() {
        return Words.get("rolloutProgress", getCount().done(), getCount().all());
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
