package dev.ringway.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who did it: a person, a token, or the system.
 *
 * @param subject immutable id: the identity provider's {@code sub}, the token's id, or {@code system}
 * @param name what people call them: user name or token name
 * @param email a person's address, or null
 * @param roles what they may act as
 * @param scope the one product, environment or customer they are confined to, or {@link Scope#EVERYTHING}
 */
public record Actor(String subject, String name, String email, ActorKind kind, Set<Role> roles, Scope scope) {
    public static final Actor SYSTEM =
            new Actor("system", "system", null, ActorKind.SYSTEM, Set.of(Role.SYSTEM), Scope.EVERYTHING);
    public static final Actor NOBODY =
            new Actor("nobody", "nobody", null, ActorKind.NOBODY, Set.of(), Scope.EVERYTHING);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /**
     * A person as the identity provider describes them. Staff see everything; a customer's person must belong to
     * exactly one organisation, otherwise the customer roles do not count.
     *
     * @param roles role names as in {@link Role#text()}; others are ignored
     * @param organizations keys of the customers the person belongs to
     */
    public static Actor person(
            String subject, String name, String email, Collection<String> roles, Collection<String> organizations) {
        Set<Role> known =
                roles.stream().map(Role::ofPerson).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<Role> staff = known.stream().filter(Role::isStaff).collect(Collectors.toSet());
        if (!staff.isEmpty()) {
            return new Actor(subject, name, email, ActorKind.PERSON, staff, Scope.EVERYTHING);
        }
        if (organizations.size() != 1) {
            return new Actor(subject, name, email, ActorKind.PERSON, Set.of(), Scope.EVERYTHING);
        }
        Scope own = Scope.ofCustomer(organizations.iterator().next());
        return new Actor(subject, name, email, ActorKind.PERSON, known, own);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAuthenticated() {
        return kind != ActorKind.NOBODY;
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** Whether the text names this person: by subject, user name or address, also as {@code Name <address>}. */
    public boolean isNamed(String text) {
        if (text == null) {
            return false;
        }
        String named = text.strip().replaceFirst("(?s)^.*<([^<>]*)>$", "$1");
        return named.equals(subject) || named.equalsIgnoreCase(name) || named.equalsIgnoreCase(email);
    }

    public boolean reachesProduct(String product) {
        return scope.product() == null || scope.product().equals(product);
    }

    /** A customer's people and tokens see their own customer; staff and the system see all. */
    public boolean reachesCustomer(String customer) {
        if (isStaff() || is(Role.SYSTEM)) {
            return true;
        }
        return scope.customer() != null && scope.customer().equals(customer);
    }
}
