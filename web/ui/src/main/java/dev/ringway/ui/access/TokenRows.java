package dev.ringway.ui.access;

import dev.ringway.access.TokenView;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Shows tokens with the name of what they are confined to. */
@ApplicationScoped
public class TokenRows {
    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private Clock clock;

    public TokenRow of(TokenView token) {
        String environment = token.scope().environment();
        return new TokenRow(
                token,
                TokenStanding.of(token, clock.instant()),
                environment == null ? null : registry.environment(EnvironmentId.of(environment)));
    }
}
