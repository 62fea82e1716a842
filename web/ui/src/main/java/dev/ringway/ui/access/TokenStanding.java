package dev.ringway.ui.access;

import dev.ringway.access.TokenView;
import java.time.Duration;
import java.time.Instant;

/** Whether a token opens anything: tone and icon of its badge; the words stand in the bundle. */
public enum TokenStanding {
    /** It opens what it is for. */
    VALID("good", "passed"),
    /** It still does, for two weeks at most. */
    ENDING("wait", "waiting"),
    /** Its last day has passed. */
    EXPIRED("", "none"),
    /** Somebody took it back. */
    REVOKED("", "blocked");

    private static final Duration SOON = Duration.ofDays(14);

    private final String tone;
    private final String icon;

    TokenStanding(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public static TokenStanding of(TokenView token, Instant now) {
        if (token.revokedAt() != null) {
            return REVOKED;
        }
        if (!now.isBefore(token.expiresAt())) {
            return EXPIRED;
        }
        return now.plus(SOON).isBefore(token.expiresAt()) ? VALID : ENDING;
    }

    public boolean isOpening() {
        return this == VALID || this == ENDING;
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
