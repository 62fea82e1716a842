package dev.ringway.ui.release;

import dev.ringway.deployment.RingView;
import dev.ringway.deployment.RunningVersion;
import dev.ringway.release.ComparisonView;
import dev.ringway.release.ComparisonView.CheckChange;
import dev.ringway.release.ReleaseReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What changes for whoever gets a release in place of the one they run. */
@Named
@RequestScoped
public class ChangesPart {
    @Inject
    private ReleaseReading releases;

    @Inject
    private ReleasePage page;

    @Inject
    private CustomerPart customer;

    private final Map<String, ComparisonView> compared = new HashMap<>();
    private String with;

    /** The rings that run another release than this one. */
    public List<RingView> getOthers() {
        return page.rings().stream()
                .filter(ring -> ring.running() != null && !ring.running().equals(page.getVersion()))
                .toList();
    }

    /** What the release is compared with: what was asked for, or what the customer or the next ring runs instead. */
    public String getBase() {
        if (customer.getRunning() != null) {
            return customer.base(with);
        }
        return with == null ? nextRuns() : with;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with == null || with.isBlank() ? null : with.strip();
    }

    public ComparisonView getComparison() {
        return getBase() == null ? null : compare(page.getProduct(), page.getVersion(), getBase());
    }

    public ComparisonView compare(String product, String version, String with) {
        String base = RunningVersion.NOTHING.equals(with) ? null : with;
        return compared.computeIfAbsent(with + " " + version, key -> releases.compare(product, base, version));
    }

    public List<CheckChange> differing(ComparisonView comparison) {
        return comparison.checks().stream().filter(CheckChange::differs).toList();
    }

    private String nextRuns() {
        List<RingView> others = getOthers();
        return others.stream()
                .filter(ring -> page.getRelease().summary().furthestRing() == null
                        || ring.ring().compareTo(page.getRelease().summary().furthestRing()) > 0)
                .findFirst()
                .or(() -> others.stream().findFirst())
                .map(RingView::running)
                .orElse(null);
    }
}
