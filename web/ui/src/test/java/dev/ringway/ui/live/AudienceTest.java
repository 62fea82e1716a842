package dev.ringway.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.access.Actor;
import dev.ringway.audit.Headline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final Headline SIGNED_OFF = new Headline("signed off", "release/shop/2.0.0", null);
    private static final Headline OWN_ROLLOUT = new Headline("deployment moved", "environment/shop/acme-berlin", null);
    private static final Headline DOWNLOAD = new Headline("installer downloaded", "release/shop/1.0.0", "acme");
    private static final Headline TOKEN_USED =
            new Headline("access token used", "access-token/01a1fec8-5fa5-79a1-83bb-5bfaa4a67ba1", null);

    private final Audience anna = acme("customer-admin");
    private final Audience carl = acme("customer-user");

    @Test
    void theVendorsPeopleAreToldWhatChangedByItsName() {
        assertEquals(Optional.of("release/shop/2.0.0"), staff("qa").told(SIGNED_OFF));
        assertEquals(
                Optional.of("environment/shop/acme-berlin"), staff("operator").told(OWN_ROLLOUT));
    }

    @Test
    void onlyThoseWhoMaySeeTokensAreToldOfThem() {
        assertEquals(Optional.empty(), staff("qa", "developer").told(TOKEN_USED));
        assertEquals(Optional.of(TOKEN_USED.subject()), staff("qa", "operator").told(TOKEN_USED));
        assertEquals(Optional.of(TOKEN_USED.subject()), staff("auditor").told(TOKEN_USED));
        assertEquals(Optional.empty(), anna.told(TOKEN_USED));
    }

    @Test
    void aCustomerHearsOfItsOwnEnvironmentsAndOfNobodyElses() {
        assertEquals(Optional.of("environment/shop/acme-berlin"), anna.told(OWN_ROLLOUT));
        assertEquals(
                Optional.empty(), anna.told(new Headline("deployment moved", "environment/shop/globex-portal", null)));
        assertEquals(
                Optional.empty(), anna.told(new Headline("deployment moved", "environment/shop/acme-berlin-2", null)));
    }

    @Test
    void anEventThatNamesACustomerIsForThatCustomerAlone() {
        Headline joined = new Headline("enrolment approved", "environment/shop/acme-berlin", "acme");
        Headline othersJoined = new Headline("enrolment approved", "environment/shop/globex-portal", "globex");
        assertEquals(Optional.of("environment/shop/acme-berlin"), anna.told(joined));
        assertEquals(Optional.empty(), anna.told(othersJoined));
    }

    @Test
    void aCustomersPeopleDoNotNoticeWhatTheVendorDecidesAndWhen() {
        for (String action : List.of(
                "release registered",
                "check reported",
                "signed off",
                "release rejected",
                "promotion started",
                "installers queued",
                "ring policy changed")) {
            assertEquals(Optional.empty(), anna.told(new Headline(action, "release/shop/2.0.0", null)), action);
            assertEquals(Optional.empty(), anna.told(new Headline(action, "product/shop", null)), action);
        }
    }

    @Test
    void anOfferIsToldWithoutItsVersionToThoseEntitledToTheProduct() {
        assertEquals(
                Optional.of("product/shop"),
                carl.told(new Headline("installers available", "release/shop/2.0.0", null)));
        assertEquals(Optional.empty(), carl.told(new Headline("installers available", "release/secret/1.0.0", null)));
        assertEquals(
                Optional.of("programme/shop"), carl.told(new Headline("programme changed", "programme/shop", null)));
    }

    @Test
    void whoDownloadedIsToldToTheCustomersAdministratorsOnly() {
        assertEquals(Optional.of("release/shop/1.0.0"), anna.told(DOWNLOAD));
        assertEquals(Optional.empty(), carl.told(DOWNLOAD));
    }

    private static Audience staff(String... roles) {
        return Audience.staff(Actor.person("1", "somebody", null, List.of(roles), List.of()));
    }

    private static Audience acme(String role) {
        Actor actor = Actor.person("2", "somebody", null, List.of(role), List.of("acme"));
        return Audience.customer(actor, Set.of("environment/shop/acme-berlin"), Set.of("shop"));
    }
}
