package dev.ringway.gate;

import dev.ringway.product.Ring;
import java.time.Instant;
import java.util.List;

/**
 * Every rule before a ring, open or closed, and why.
 *
 * @param open whether all rules are open
 * @param approvalsMissing whose approvals the gate still waits for; null when it waits for none
 * @param evidence hash over all that is shown here; a decision names it and is refused once it has changed
 */
public record GateReport(
        String product,
        String version,
        Ring ring,
        boolean open,
        List<Finding> findings,
        List<SignOffView> signOffs,
        int approvalsNeeded,
        MissingApprovals approvalsMissing,
        String evidence) {

    /** What keeps the gate closed, in words; empty when it is open. */
    public List<String> closedReasons() {
        return findings.stream()
                .filter(finding -> !finding.open())
                .map(Finding::reason)
                .toList();
    }

    public long approvalsGiven() {
        return signOffs.stream()
                .filter(signOff -> signOff.decision() == Decision.APPROVED && !signOff.isVoid())
                .count();
    }

    /** When the gate can open by itself at the earliest, or null when that takes more than time. */
    public Instant opensAt() {
        List<Finding> closed =
                findings.stream().filter(finding -> !finding.open()).toList();
        boolean onlyTime = !closed.isEmpty() && closed.stream().allMatch(finding -> finding.opensAt() != null);
        return onlyTime
                ? closed.stream().map(Finding::opensAt).max(Instant::compareTo).orElseThrow()
                : null;
    }
}
