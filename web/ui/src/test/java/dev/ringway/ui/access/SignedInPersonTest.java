package dev.ringway.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.access.Role;
import dev.ringway.shared.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;
import org.wildfly.security.http.oidc.AccessToken;

class SignedInPersonTest {
    @Test
    void aPersonIsKnownByTheirToken() throws InvalidJwtException {
        Actor anna = signedIn(List.of("customer-admin", "offline_access"), List.of("acme"));
        assertEquals("anna", anna.name());
        assertEquals("anna@acme.example", anna.email());
        assertEquals(Set.of(Role.CUSTOMER_ADMIN), anna.roles());
        assertTrue(anna.reachesCustomer("acme"));
        assertFalse(anna.reachesCustomer("globex"));
    }

    @Test
    void organisationsMayBeWrittenAsAMap() throws InvalidJwtException {
        Actor anna = signedIn(List.of("customer-admin"), Map.of("acme", Map.of("id", "1")));
        assertTrue(anna.reachesCustomer("acme"));
    }

    @Test
    void aCustomersPersonOfNoOrganisationMayDoNothing() throws InvalidJwtException {
        assertEquals(Set.of(), signedIn(List.of("customer-admin"), List.of()).roles());
        assertEquals(Set.of(), signedIn(List.of("customer-admin"), null).roles());
    }

    @Test
    void aCustomersPersonOfTwoOrganisationsMayDoNothing() throws InvalidJwtException {
        Actor both = signedIn(List.of("customer-admin"), List.of("acme", "globex"));
        assertEquals(Set.of(), both.roles());
        assertFalse(both.reachesCustomer("acme"));
    }

    @Test
    void whoIsStaffDoesNotActForACustomerToo() throws InvalidJwtException {
        Actor both = signedIn(List.of("developer", "customer-admin"), List.of("acme"));
        assertEquals(Set.of(Role.DEVELOPER), both.roles());
    }

    @Test
    void aRealmGivesNobodyTheRoleOfAMachine() throws InvalidJwtException {
        assertEquals(
                Set.of(),
                signedIn(List.of("system", "ci", "agent"), List.of("acme")).roles());
    }

    @Test
    void aTokenWithoutRolesGivesNone() throws InvalidJwtException {
        assertEquals(Set.of(), signedIn(null, List.of("acme")).roles());
    }

    private static Actor signedIn(List<String> roles, Object organizations) throws InvalidJwtException {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", "00000000-0000-4000-8000-000000000008");
        claims.put("preferred_username", "anna");
        claims.put("email", "anna@acme.example");
        claims.put("realm_access", roles == null ? null : Map.of("roles", roles));
        claims.put("organization", organizations);
        claims.values().removeIf(Objects::isNull);
        return SignedInPerson.actor(new AccessToken(JwtClaims.parse(Json.write(claims))));
    }
}
