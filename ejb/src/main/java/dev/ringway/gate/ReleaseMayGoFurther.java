package dev.ringway.gate;

import jakarta.enterprise.context.ApplicationScoped;

/** A rejected or recalled release enters no ring. */
@ApplicationScoped
class ReleaseMayGoFurther implements GateRule {
    private static final String RULE = "not-rejected";

    @Override
    public Finding check(GateQuestion question) {
        if (question.release().mayGoFurther()) {
            return Finding.open(RULE, "The release is not rejected.");
        }
        return Finding.closed(
                RULE,
                "The release was rejected: " + question.release().rejectionReason() + " It will never reach "
                        + question.ring().label() + ".");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean restsOnTheRelease() {
        return true;
    }

    @Override
    public Standing standing() {
        return Standing.BEFORE_APPROVAL;
    }
}
