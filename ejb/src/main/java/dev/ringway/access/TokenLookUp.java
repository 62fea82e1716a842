package dev.ringway.access;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Sha256;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Looks an access token up and records that it is used. */
@Stateless
public class TokenLookUp {
    @Inject
    private AccessTokens tokens;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Permit(anyone = true)
    public Optional<KnownToken> find(Sha256 secretHash) {
        Instant now = clock.instant();
        Optional<AccessToken> valid = tokens.find(secretHash).filter(token -> token.isValid(now));
        valid.filter(token -> token.isUseNews(now)).ifPresent(token -> recordUse(token, now));
        return valid.map(token -> token.known(now));
    }

    private void recordUse(AccessToken token, Instant now) {
        if (tokens.claimUse(token.id(), AccessToken.staleUse(now), now)) {
            current.enter(token.actor());
            events.fire(new AccessTokenUsed(token.id(), token.name()));
        }
    }
}
