package dev.ringway.ui.portal;

import dev.ringway.deployment.RunningVersion;
import dev.ringway.download.UpgradeChanges.News;
import dev.ringway.download.UpgradeReading;
import dev.ringway.download.UpgradeView;
import dev.ringway.ui.page.Choices;
import dev.ringway.ui.page.Markdown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** What the release on offer changes for what a customer runs of a product. */
@Named
@RequestScoped
public class UpgradePage {
    @Inject
    private UpgradeReading reading;

    private String product;
    private String from;
    private UpgradeView shown;

    public void load() {
        shown = reading.upgrade(product, from);
    }

    public UpgradeView getShown() {
        return shown;
    }

    public boolean isOffered(RunningVersion some) {
        return shown.offered() != null && shown.offered().equals(some.version());
    }

    /** Whether the changes shown are those from there. */
    public boolean isChosen(RunningVersion some) {
        return shown.changes() != null && Objects.equals(shown.changes().from(), some.version());
    }

    public String html(News release) {
        return Markdown.html(release.notes());
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = Choices.written(from);
    }
}
