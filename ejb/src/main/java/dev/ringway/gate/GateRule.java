package dev.ringway.gate;

/** One rule before a ring; every feature may bring its own, the gate asks them all. */
public interface GateRule {
    Finding check(GateQuestion question);

    /** Where the rule stands in the report; lower comes first. */
    int order();

    /** Whether nobody can approve while the rule is closed, because there is nothing yet to approve. */
    default Standing standing() {
        return Standing.BEFORE_START;
    }

    /** Whether only a new fact about the release, or another policy, opens the rule: neither time nor another release. */
    default boolean restsOnTheRelease() {
        return false;
    }

    /** When a closed rule stands in the way. */
    enum Standing {
        /** It must be open before anybody can approve. */
        BEFORE_APPROVAL,
        /** It must be open before the promotion starts. */
        BEFORE_START
    }
}
