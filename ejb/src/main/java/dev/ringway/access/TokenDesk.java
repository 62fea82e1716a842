package dev.ringway.access;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.AUDITOR;
import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.OPERATOR;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Requirement;
import dev.ringway.shared.Sha256;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Issues and revokes access tokens. */
@Stateless
public class TokenDesk {
    private static final Duration LONGEST = Duration.ofDays(400);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AccessTokens tokens;

    @Inject
    @Any
    private Instance<ScopeRule> scopeRules;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** The secret is in the answer and nowhere else, ever. */
    @Permit({ADMINISTRATOR, OPERATOR, CUSTOMER_ADMIN})
    public IssuedToken issue(TokenOrder order) {
        Actor actor = current.get();
        requireRightToIssue(actor, order);
        scopeRules.forEach(rule -> rule.demandKnown(order.scope()));
        Instant now = clock.instant();
        new Requirement()
                .that(order.expiresAt().isAfter(now), "/expiresAt", "expiresAt is in the past.")
                .that(
                        order.expiresAt().isBefore(now.plus(LONGEST)),
                        "/expiresAt",
                        "expiresAt is more than 400 days away.")
                .check();
        String secret = newSecret(order.purpose());
        AccessToken token = new AccessToken(order, Sha256.of(secret), actor.name(), now);
        tokens.add(token);
        events.fire(new AccessTokenIssued(token.id(), order.name(), order.purpose(), order.scope()));
        return new IssuedToken(token.view(), secret);
    }

    @Permit({ADMINISTRATOR, OPERATOR, AUDITOR, CUSTOMER_ADMIN})
    public List<TokenView> list() {
        Actor actor = current.get();
        return tokens.all().stream()
                .filter(token -> maySee(actor, token))
                .map(AccessToken::view)
                .toList();
    }

    @Permit({ADMINISTRATOR, OPERATOR, CUSTOMER_ADMIN})
    public TokenView revoke(UUID id) {
        AccessToken token = tokens.get(id);
        if (!maySee(current.get(), token)) {
            throw new NotFound("access token", id);
        }
        token.revoke(clock.instant());
        events.fire(new AccessTokenRevoked(id, token.name()));
        return token.view();
    }

    private static void requireRightToIssue(Actor actor, TokenOrder order) {
        boolean own = order.purpose() == Role.DOWNLOAD
                && actor.reachesCustomer(order.scope().customer());
        if (!actor.isStaff() && !own) {
            throw new NotFound("customer", order.scope().customer());
        }
        if (order.purpose() == Role.CI && !actor.is(ADMINISTRATOR)) {
            throw new Forbidden(ADMINISTRATOR);
        }
    }

    private static boolean maySee(Actor actor, AccessToken token) {
        return actor.isStaff() || actor.reachesCustomer(token.scope().customer());
    }

    private static String newSecret(Role purpose) {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        return "rw_" + purpose.name().toLowerCase(Locale.ROOT) + "_"
                + HexFormat.of().formatHex(random);
    }
}
