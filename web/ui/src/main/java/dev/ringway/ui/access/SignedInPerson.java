package dev.ringway.ui.access;

import dev.ringway.access.Actor;
import dev.ringway.access.ClaimedNames;
import java.util.List;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.RealmAccessClaim;

/** Reads a person out of the identity provider's token. */
final class SignedInPerson {
    private SignedInPerson() {}

    static Actor actor(AccessToken token) {
        return Actor.person(
                token.getSubject(),
                token.getPreferredUsername(),
                token.getEmail(),
                roles(token.getRealmAccessClaim()),
                ClaimedNames.of(token.getClaimValue("organization")));
    }

    private static List<String> roles(RealmAccessClaim claim) {
        return claim == null || claim.getRoles() == null ? List.of() : claim.getRoles();
    }
}
