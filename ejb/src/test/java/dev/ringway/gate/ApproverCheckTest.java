package dev.ringway.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ringway.access.Actor;
import dev.ringway.access.Forbidden;
import dev.ringway.product.Product;
import dev.ringway.product.ProductStories;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseStories;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApproverCheckTest {
    private final ApproverCheck check = new ApproverCheck();

    @Test
    void whomOnlyThePolicyNamesMayApproveButNotReject() {
        GateQuestion question = askedOfDevelopers();
        assertDoesNotThrow(() -> check.demandDecider(staff("developer"), question, Decision.APPROVED));
        Forbidden refusal = assertThrows(
                Forbidden.class, () -> check.demandDecider(staff("developer"), question, Decision.REJECTED));
        assertEquals("This needs the role release manager or QA.", refusal.getMessage());
    }

    @Test
    void qaAndReleaseManagersMayAlwaysReject() {
        for (String role : List.of("qa", "release-manager")) {
            assertDoesNotThrow(() -> check.demandDecider(staff(role), askedOfDevelopers(), Decision.REJECTED));
        }
    }

    @Test
    void whereThePolicyNamesNobodyNobodyElseDecides() {
        GateQuestion question = before(Ring.DEV);
        assertThrows(Forbidden.class, () -> check.demandDecider(staff("auditor"), question, Decision.APPROVED));
        assertThrows(Forbidden.class, () -> check.demandDecider(staff("auditor"), question, Decision.REJECTED));
    }

    private static GateQuestion askedOfDevelopers() {
        return GateStories.question(
                ProductStories.wiremock(),
                ReleaseStories.aRelease("3.10.0"),
                ProductStories.policyApprovedByDevelopers(Ring.INTERNAL),
                Instant.EPOCH,
                List.of());
    }

    private static GateQuestion before(Ring ring) {
        Product product = ProductStories.wiremock();
        return GateStories.question(
                product,
                ReleaseStories.aRelease("3.10.0"),
                ProductStories.usualPolicy(product, ring),
                Instant.EPOCH,
                List.of());
    }

    private static Actor staff(String role) {
        return Actor.person("subject", "name", "name@example.com", List.of(role), List.of());
    }
}
