package dev.ringway.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedInPersonTest {
    @Test
    void theOrganisationIsTheCustomerWhicheverWayTheProviderWritesIt() {
        assertEquals(Optional.of("acme"), SignedInPerson.organization(List.of("acme")));
        assertEquals(Optional.of("acme"), SignedInPerson.organization(Map.of("acme", Map.of("id", "1"))));
    }

    @Test
    void aPersonWithoutOrganisationBelongsToNoCustomer() {
        assertEquals(Optional.empty(), SignedInPerson.organization(null));
        assertEquals(Optional.empty(), SignedInPerson.organization(List.of()));
    }
}
