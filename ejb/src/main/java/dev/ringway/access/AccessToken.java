package dev.ringway.access;

import dev.ringway.shared.Sha256;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A machine's key to one purpose and one scope; only the hash of its secret is kept. */
@Entity
public class AccessToken {
    private static final Duration USE_RESOLUTION = Duration.ofMinutes(10);
    private static final Duration KNOWN_FOR = Duration.ofSeconds(5);

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role purpose;

    private String product;
    private String environment;
    private String customer;
    private Sha256 secretHash;
    private String createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant revokedAt;
    private Instant lastUsedAt;

    protected AccessToken() {}

    public AccessToken(TokenOrder order, Sha256 secretHash, String createdBy, Instant at) {
        this.id = TimeOrderedId.next();
        this.name = order.name();
        this.purpose = order.purpose();
        this.product = order.scope().product();
        this.environment = order.scope().environment();
        this.customer = order.scope().customer();
        this.secretHash = secretHash;
        this.createdBy = createdBy;
        this.createdAt = at;
        this.expiresAt = order.expiresAt();
    }

    public boolean isValid(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** Whether this use is worth recording: the last one on record is some minutes old. */
    public boolean isUseNews(Instant at) {
        return lastUsedAt == null || lastUsedAt.isBefore(staleUse(at));
    }

    /** A use recorded before this instant is too old to stand for one at the given instant. */
    static Instant staleUse(Instant at) {
        return at.minus(USE_RESOLUTION);
    }

    /** Good for a short while, never longer than the token itself, nor past the next use that is news. */
    KnownToken known(Instant at) {
        Instant nextNews = (isUseNews(at) ? at : lastUsedAt).plus(USE_RESOLUTION);
        Instant until = Stream.of(at.plus(KNOWN_FOR), expiresAt, nextNews)
                .min(Instant::compareTo)
                .orElseThrow();
        return new KnownToken(actor(), until);
    }

    public Actor actor() {
        return new Actor(id.toString(), name, null, ActorKind.TOKEN, Set.of(purpose), scope());
    }

    public Scope scope() {
        return new Scope(product, environment, customer);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public TokenView view() {
        return new TokenView(id, name, purpose, scope(), createdBy, createdAt, expiresAt, revokedAt, lastUsedAt);
    }
}
