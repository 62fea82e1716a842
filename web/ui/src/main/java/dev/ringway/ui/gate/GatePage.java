package dev.ringway.ui.gate;

import dev.ringway.deployment.RingBoard;
import dev.ringway.deployment.RingView;
import dev.ringway.gate.DeciderView;
import dev.ringway.gate.Decision;
import dev.ringway.gate.Finding;
import dev.ringway.gate.GateDesk;
import dev.ringway.gate.GateReading;
import dev.ringway.gate.GateReport;
import dev.ringway.gate.SignOffOrder;
import dev.ringway.product.Ring;
import dev.ringway.release.ComparisonView;
import dev.ringway.release.ReleaseReading;
import dev.ringway.release.ReleaseView;
import dev.ringway.ui.page.Basis;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** The gate of one ring for one release: the evidence, the consequence, the decision. */
@Named
@ViewScoped
public class GatePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/gate/review?faces-redirect=true&includeViewParams=true";

    @Inject
    private GateDesk desk;

    @Inject
    private GateReading gates;

    @Inject
    private GateSight sight;

    @Inject
    private ReleaseReading releases;

    @Inject
    private RingBoard board;

    @Inject
    private GateDraft draft;

    private final Basis<String> basis = new Basis<>();
    private String product;
    private String version;
    private String ring;
    private transient GateShown readFirst;
    private transient GateReport report;
    private transient ReleaseView release;
    private transient DeciderView decider;
    private transient List<RingView> rings;
    private transient ComparisonView comparison;

    /** Runs before every rendering: a refused decision shows what is true now. */
    public void load() {
        GateShown shown = sight.of(product, version, place());
        report = shown.report();
        release = shown.release();
        readFirst = readFirst == null ? shown : readFirst;
        basis.meets(report.evidence(), () -> shown.since(readFirst));
        decider = gates.decider(product, version, place());
        rings = board.board(product);
        String running = rings.get(place().ordinal()).running();
        comparison = running == null || running.equals(version) ? null : releases.compare(product, running, version);
    }

    public String approve() {
        decide(Decision.APPROVED);
        return Told.and(AGAIN, Words.get("gateApproved", version, place().label()));
    }

    public String askForChanges() {
        decide(Decision.CHANGES_ASKED);
        return Told.and(AGAIN, Words.get("gateChangesAsked", version));
    }

    public String reject() {
        decide(Decision.REJECTED);
        return Told.and(AGAIN, Words.get("gateRejected", version));
    }

    private void decide(Decision decision) {
        SignOffOrder order = new SignOffOrder(decision, draft.read("reason"), basis.read());
        desk.signOff(product, version, place(), order);
        draft.take("reason");
        draft.keep();
    }

    public Consequence getConsequence() {
        return new Consequence(rings, place(), release.summary());
    }

    /** What is still closed comes first. */
    public List<Finding> getFindings() {
        return report.findings().stream()
                .sorted(Comparator.comparing(Finding::open))
                .toList();
    }

    public String getWhoMaySign() {
        return WhoMaySign.sentence(report.approvalsMissing());
    }

    /** Against what the ring runs now; null when that is nothing, or this very release. */
    public ComparisonView getComparison() {
        return comparison;
    }

    public Ring place() {
        return Ring.of(ring);
    }

    public Basis<String> getBasis() {
        return basis;
    }

    public GateReport getReport() {
        return report;
    }

    public ReleaseView getRelease() {
        return release;
    }

    public DeciderView getDecider() {
        return decider;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getRing() {
        return ring;
    }

    public void setRing(String ring) {
        this.ring = ring;
    }
}
