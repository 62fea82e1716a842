package dev.ringway.agent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps a refused token from being sent again too soon; another token goes out at once. */
final class TokenUse {
    private static final Duration SLOWLY = Duration.ofMinutes(5);

    private final AgentToken token;
    private final Clock clock;
    private String refused;
    private Instant notBefore = Instant.MIN;

    TokenUse(AgentToken token, Clock clock) {
        this.token = token;
        this.clock = clock;
    }

    synchronized String secret() {
        String secret = token.secret();
        if (secret.equals(refused) && clock.instant().isBefore(notBefore)) {
            throw new TokenRefused("The token was refused; it is tried again at " + notBefore + ".");
        }
        return secret;
    }

    synchronized void refused(String secret) {
        refused = secret;
        notBefore = clock.instant().plus(SLOWLY);
    }
}
