package dev.ringway.ui.product;

import dev.ringway.access.Role;
import dev.ringway.product.RingPolicyTerms;
import dev.ringway.ui.page.Words;
import java.util.stream.Collectors;

/** The terms of a ring policy as people read them. */
public record PolicyWords(RingPolicyTerms terms) {
    public String checks() {
        return terms.requiredChecks().isEmpty()
                ? Words.get("policyChecksNone")
                : String.join(", ", terms.requiredChecks());
    }

    public String approvals() {
        return Words.get("policyApprovalsCount", terms.approvals());
    }

    /** In the order of the roles; none named is everybody of the staff. */
    public String approvers() {
        return terms.approverRoles().isEmpty()
                ? Words.get("policyApproversAll")
                : terms.approverRoles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    public String soak() {
        return SoakTime.of(terms.soak()).words();
    }

    /** All of them, a line each. */
    public String sentences() {
        return String.join(
                "\n",
                Words.get("policyChecks") + ": " + checks(),
                Words.get("policyApprovals") + ": " + approvals(),
                Words.get("policyApprovers") + ": " + approvers(),
                Words.get("policySoak") + ": " + soak(),
                Words.get("policyStart") + ": " + start());
    }

    public String start() {
        return Words.get("policyStart" + terms.start());
    }
}
