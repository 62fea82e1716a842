package dev.ringway.access;

import dev.ringway.shared.Sha256;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Tells whose secret it is; the API's door asks here, each time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TokenCheck {
    @Inject
    private KnownTokens known;

    @Inject
    private TokenLookUp lookUp;

    @Inject
    private Clock clock;

    @Permit(anyone = true)
    public Optional<Actor> actorOf(String secret) {
        Sha256 hash = Sha256.of(secret);
        return known.recall(hash, clock.instant()).or(() -> known.learn(hash, () -> lookUp.find(hash)));
    }
}
