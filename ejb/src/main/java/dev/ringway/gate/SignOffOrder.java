package dev.ringway.gate;

import dev.ringway.shared.Requirement;

/**
 * A decision at a gate.
 *
 * @param reason required to reject and to ask for changes
 * @param evidence the evidence hash of the gate report that the person was shown
 */
public record SignOffOrder(Decision decision, String reason, String evidence) {
    public SignOffOrder {
        new Requirement()
                .present(decision, "/decision")
                .optionalText(reason, 2_000, "/reason")
                .that(
                        decision == null || !decision.needsReason() || (reason != null && !reason.isBlank()),
                        "/reason",
                        decision == Decision.REJECTED
                                ? "A rejection needs a reason."
                                : "Say in the reason which changes you ask for.")
                .text(evidence, 64, "/evidence")
                .check();
    }
}
