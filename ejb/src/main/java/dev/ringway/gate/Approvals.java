package dev.ringway.gate;

import dev.ringway.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** As many people as the policy asks for have approved what the release is now. */
@ApplicationScoped
class Approvals implements GateRule {
    private static final String RULE = "approvals";

    @Override
    public Finding check(GateQuestion question) {
        int needed = question.policy().approvals();
        if (needed == 0) {
            return Finding.open(
                    RULE, "No approval is needed for " + question.ring().label() + ".");
        }
        List<SignOff> valid = question.sheet().approvals();
        if (valid.size() >= needed) {
            return Finding.open(
                    RULE,
                    "Approved by " + valid.stream().map(SignOff::signedBy).collect(Collectors.joining(", ")) + ".");
        }
        String who = question.policy().approverRoles().stream()
                .sorted()
                .map(Role::label)
                .collect(Collectors.joining(" or "));
        return Finding.closed(
                RULE,
                "Sign-off by " + who + " is missing for " + question.ring().label() + ": " + valid.size() + " of "
                        + needed + (needed == 1 ? " approval." : " approvals."));
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean restsOnTheRelease() {
        return true;
    }
}
