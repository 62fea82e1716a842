package dev.ringway.gate;

import java.time.Instant;

/**
 * What a rule found.
 *
 * @param rule the rule's name, such as {@code required-checks}
 * @param open whether the rule lets the release pass
 * @param reason why, in a sentence the reader can act on
 * @param waitsSince when the time began that the rule waits for, or null
 * @param opensAt when the rule will open by itself, or null
 */
public record Finding(String rule, boolean open, String reason, Instant waitsSince, Instant opensAt) {
    public static Finding open(String rule, String reason) {
        return new Finding(rule, true, reason, null, null);
    }

    public static Finding closed(String rule, String reason) {
        return new Finding(rule, false, reason, null, null);
    }

    public static Finding closedUntil(String rule, String reason, Instant waitsSince, Instant opensAt) {
        return new Finding(rule, false, reason, waitsSince, opensAt);
    }
}
