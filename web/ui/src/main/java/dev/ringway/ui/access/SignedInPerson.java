package dev.ringway.ui.access;

import dev.ringway.access.Actor;
import dev.ringway.access.ActorKind;
import dev.ringway.access.Role;
import dev.ringway.access.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.RealmAccessClaim;

/** Reads a person out of the identity provider's token. */
final class SignedInPerson {
    private SignedInPerson() {}

    static Actor actor(AccessToken token) {
        Set<Role> roles = roles(token.getRealmAccessClaim());
        return new Actor(
                token.getSubject(),
                token.getPreferredUsername(),
                token.getEmail(),
                ActorKind.PERSON,
                roles,
                scope(roles, organization(token.getClaimValue("organization"))));
    }

    private static Set<Role> roles(RealmAccessClaim claim) {
        List<String> names = claim == null || claim.getRoles() == null ? List.of() : claim.getRoles();
        return names.stream().map(Role::ofPerson).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Scope scope(Set<Role> roles, Optional<String> customer) {
        if (roles.stream().anyMatch(Role::isStaff)) {
            return Scope.EVERYTHING;
        }
        return customer.map(Scope::ofCustomer).orElse(Scope.EVERYTHING);
    }

    /** The claim is a list of aliases, or a map from alias to details. */
    static Optional<String> organization(Object claim) {
        if (claim instanceof Map<?, ?> byAlias) {
            return first(byAlias.keySet());
        }
        return claim instanceof Collection<?> aliases ? first(aliases) : Optional.empty();
    }

    private static Optional<String> first(Collection<?> aliases) {
        return aliases.stream().map(String::valueOf).findFirst();
    }
}
