package dev.ringway.access;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.AUDITOR;
import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.OPERATOR;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
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
import java.util.Optional;
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

    /** What the caller may issue tokens for. */
    @Permit({ADMINISTRATOR, OPERATOR, CUSTOMER_ADMIN})
    public List<Role> purposes() {
        return purposesOf(current.get());
    }

    /** Newest first; a customer's administrators see those of their own customer. */
    @Permit({ADMINISTRATOR, OPERATOR, AUDITOR, CUSTOMER_ADMIN})
    public Page<TokenView> list(PageRequest page) {
        Actor actor = current.get();
        String customer = actor.isStaff() ? null : ownCustomer(actor);
        return tokens.page(customer, page).map(AccessToken::view);
    }

    /** Those that still open the door for an environment, newest first. */
    @Permit({ADMINISTRATOR, OPERATOR, AUDITOR})
    public List<TokenView> ofEnvironment(String environment) {
        return tokens.valid(environment, clock.instant()).stream()
                .map(AccessToken::view)
                .toList();
    }

    /** Whether any token of the purpose opens the door now. */
    @Permit(staff = true)
    public boolean isAnyValid(Role purpose) {
        return tokens.isAnyValid(purpose, clock.instant());
    }

    @Permit({ADMINISTRATOR, OPERATOR, AUDITOR, CUSTOMER_ADMIN})
    public TokenView token(UUID id) {
        return reachable(id).view();
    }

    @Permit({ADMINISTRATOR, OPERATOR, CUSTOMER_ADMIN})
    public TokenView revoke(UUID id) {
        AccessToken token = reachable(id);
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
        if (!purposesOf(actor).contains(order.purpose())) {
            throw new Forbidden(ADMINISTRATOR);
        }
    }

    private static String ownCustomer(Actor actor) {
        return Optional.ofNullable(actor.scope().customer()).orElseThrow(() -> new Forbidden(ADMINISTRATOR));
    }

    private static List<Role> purposesOf(Actor actor) {
        if (!actor.isStaff()) {
            return List.of(Role.DOWNLOAD);
        }
        return actor.is(ADMINISTRATOR)
                ? List.of(Role.CI, Role.AGENT, Role.DOWNLOAD)
                : List.of(Role.AGENT, Role.DOWNLOAD);
    }

    private AccessToken reachable(UUID id) {
        AccessToken token = tokens.get(id);
        Actor actor = current.get();
        if (!actor.isStaff() && !actor.reachesCustomer(token.scope().customer())) {
            throw new NotFound("access token", id);
        }
        return token;
    }

    private static String newSecret(Role purpose) {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        return "rw_" + purpose.name().toLowerCase(Locale.ROOT) + "_"
                + HexFormat.of().formatHex(random);
    }
}
