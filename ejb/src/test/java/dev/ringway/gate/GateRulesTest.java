package dev.ringway.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.product.Product;
import dev.ringway.product.ProductStories;
import dev.ringway.product.Ring;
import dev.ringway.release.CheckState;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseStories;
import dev.ringway.release.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final Product product = ProductStories.wiremock();
    private final Release release = ReleaseStories.aRelease("3.10.0");

    @Test
    void everyRequiredCheckMustHavePassed() {
        ReleaseStories.check(release, "build", CheckState.PASSED);
        ReleaseStories.check(release, "test", CheckState.FAILED);
        ReleaseStories.check(release, "review", CheckState.SKIPPED);
        Finding finding = new RequiredChecks().check(before(Ring.DEV));
        assertFalse(finding.open());
        assertEquals(
                "Waiting for checks: test is failed, review is skipped, merge-build is not reported yet.",
                finding.reason());
    }

    @Test
    void theGateOpensOnceAllRequiredChecksHavePassed() {
        for (String check : before(Ring.DEV).policy().requiredChecks()) {
            ReleaseStories.check(release, check, CheckState.PASSED);
        }
        assertTrue(new RequiredChecks().check(before(Ring.DEV)).open());
    }

    @Test
    void artifactsThatAreNotUploadedAreNamed() {
        Finding finding = new ArtifactsUploaded().check(before(Ring.DEV));
        assertEquals("Not uploaded yet: wiremock.jar.", finding.reason());
        ReleaseStories.upload(release);
        assertEquals(
                "The artifact is uploaded and verified.",
                new ArtifactsUploaded().check(before(Ring.DEV)).reason());
    }

    @Test
    void workItemsAreValidatedInDevAndNotBefore() {
        assertTrue(new WorkItemsValidated().check(before(Ring.DEV)).open());
        Finding finding = new WorkItemsValidated().check(before(Ring.INTERNAL));
        assertEquals("0 of 1 work items passed: not validated yet WM-1.", finding.reason());
        ReleaseStories.validate(release, "WM-1", Verdict.BLOCKED);
        assertEquals(
                "0 of 1 work items passed: blocked WM-1.",
                new WorkItemsValidated().check(before(Ring.INTERNAL)).reason());
        ReleaseStories.validate(release, "WM-1", Verdict.PASSED);
        assertEquals(
                "QA passed the work item.",
                new WorkItemsValidated().check(before(Ring.INTERNAL)).reason());
    }

    @Test
    void aRejectedReleaseIsStoppedAtEveryGateWithItsReason() {
        ReleaseStories.reject(release, "Leaks memory.");
        Finding finding = new ReleaseMayGoFurther().check(before(Ring.PRODUCTION));
        assertEquals("The release was rejected: Leaks memory. It will never reach PRODUCTION.", finding.reason());
    }

    @Test
    void theFactsOfTwoRingsDiffer() {
        assertNotEquals(GateFacts.of(before(Ring.INTERNAL)), GateFacts.of(before(Ring.PRODUCTION)));
    }

    private GateQuestion before(Ring ring) {
        return GateStories.question(product, release, ProductStories.usualPolicy(product, ring), NOON, List.of());
    }
}
