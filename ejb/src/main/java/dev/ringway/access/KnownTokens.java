package dev.ringway.access;

import dev.ringway.shared.Sha256;
import dev.ringway.shared.ShortMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Whom the secrets of the last seconds stand for; once a token is revoked, this node forgets them all. */
@ApplicationScoped
class KnownTokens {
    private static final int MOST = 10_000;

    private final ShortMemory<Sha256, Actor> actors = new ShortMemory<>(MOST);
    private final AtomicLong revocations = new AtomicLong();

    Optional<Actor> recall(Sha256 secretHash, Instant at) {
        return actors.recall(secretHash, at);
    }

    /** What was read before a revocation and comes after it is not kept. */
    Optional<Actor> learn(Sha256 secretHash, Supplier<Optional<KnownToken>> reading) {
        long before = revocations.get();
        Optional<KnownToken> read = reading.get();
        read.ifPresent(token -> actors.remember(secretHash, token.actor(), token.until()));
        if (revocations.get() != before) {
            actors.forget(secretHash);
        }
        return read.map(KnownToken::actor);
    }

    void revoked(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessTokenRevoked event) {
        revocations.incrementAndGet();
        actors.forgetAll();
    }
}
