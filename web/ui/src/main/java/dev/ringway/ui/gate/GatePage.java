package dev.ringway.ui.gate;

import dev.ringway.deployment.RingBoard;
import dev.ringway.deployment.RingView;
import dev.ringway.gate.DeciderView;
import dev.ringway.gate.Decision;
import dev.ringway.gate.Finding;
import dev.ringway.gate.GateDesk;
import dev.ringway.gate.GateReading;
import dev.ringway.gate.SignOffOrder;
import dev.ringway.release.ComparisonView;
import dev.ringway.release.ReleaseReading;
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
    private GateVisit visit;

    @Inject
    private ReleaseReading releases;

    @Inject
    private RingBoard board;

    @Inject
    private GateDraft draft;

    private transient DeciderView decider;
    private transient List<RingView> rings;
    private transient ComparisonView comparison;

    /** Runs before every rendering. */
    public void load() {
        visit.look();
        String product = visit.getProduct();
        String version = visit.getVersion();
        decider = gates.decider(product, version, visit.place());
        rings = board.board(product);
        String running = rings.get(visit.place().ordinal()).running();
        comparison = running == null || running.equals(version) ? null : releases.compare(product, running, version);
    }

    public String approve() {
        decide(Decision.APPROVED);
        return Told.and(
                AGAIN,
                Words.get("gateApproved", visit.getVersion(), visit.place().label()));
    }

    public String askForChanges() {
        decide(Decision.CHANGES_ASKED);
        return Told.and(AGAIN, Words.get("gateChangesAsked", visit.getVersion()));
    }

    public String reject() {
        decide(Decision.REJECTED);
        return Told.and(AGAIN, Words.get("gateRejected", visit.getVersion()));
    }

    private void decide(Decision decision) {
        SignOffOrder order = new SignOffOrder(
                decision, draft.read("reason"), visit.getBasis().read());
        desk.signOff(visit.getProduct(), visit.getVersion(), visit.place(), order);
        draft.take("reason");
        draft.keep();
    }

    public Consequence getConsequence() {
        return new Consequence(rings, visit.place(), visit.getRelease().summary());
    }

    /** What is still closed comes first. */
    public List<Finding> getFindings() {
        return visit.getReport().findings().stream()
                .sorted(Comparator.comparing(Finding::open))
                .toList();
    }

    public String getWhoMaySign() {
        return WhoMaySign.sentence(visit.getReport().approvalsMissing());
    }

    /** Against what the ring runs now; null when that is nothing, or this very release. */
    public ComparisonView getComparison() {
        return comparison;
    }

    public DeciderView getDecider() {
        return decider;
    }
}
