package dev.ringway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {
    @Test
    void staffSeeEveryCustomer() {
        Actor quinn = person(List.of("qa", "offline_access"), List.of());
        assertEquals(Set.of(Role.QA), quinn.roles());
        assertTrue(quinn.reachesCustomer("acme"));
    }

    @Test
    void aCustomersPersonSeesTheirOwnCustomerOnly() {
        Actor anna = person(List.of("customer-admin"), List.of("acme"));
        assertTrue(anna.reachesCustomer("acme"));
        assertFalse(anna.reachesCustomer("globex"));
    }

    @Test
    void aCustomersPersonOfNoOrganisationMayDoNothing() {
        assertEquals(Set.of(), person(List.of("customer-admin"), List.of()).roles());
    }

    @Test
    void aCustomersPersonOfTwoOrganisationsMayDoNothing() {
        Actor both = person(List.of("customer-admin"), List.of("acme", "globex"));
        assertEquals(Set.of(), both.roles());
        assertFalse(both.reachesCustomer("acme"));
    }

    @Test
    void whoIsStaffDoesNotActForACustomerToo() {
        Actor both = person(List.of("developer", "customer-admin"), List.of("acme"));
        assertEquals(Set.of(Role.DEVELOPER), both.roles());
    }

    @Test
    void aRealmGivesNobodyTheRoleOfAMachine() {
        assertEquals(
                Set.of(),
                person(List.of("system", "ci", "agent"), List.of("acme")).roles());
    }

    @Test
    void aRefusalNamesRolesAsPeopleWriteThem() {
        assertEquals(
                "This needs the role release manager or QA.",
                new Forbidden(Role.RELEASE_MANAGER, Role.QA).getMessage());
        assertEquals(
                "This needs the role administrator, operator or CI.",
                new Forbidden(Role.ADMINISTRATOR, Role.OPERATOR, Role.CI).getMessage());
    }

    private static Actor person(List<String> roles, List<String> organizations) {
        return Actor.person("subject", "name", "name@example.com", roles, organizations);
    }
}
