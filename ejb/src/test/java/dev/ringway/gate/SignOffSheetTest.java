package dev.ringway.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.access.Role;
import dev.ringway.product.Product;
import dev.ringway.product.ProductStories;
import dev.ringway.product.Ring;
import dev.ringway.release.CheckState;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseStories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignOffSheetTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final String SEEN = "0".repeat(64);

    private final Product product = ProductStories.wiremock();
    private final Release release = ReleaseStories.aRelease("3.10.0");
    private final List<SignOff> given = new ArrayList<>();

    @Test
    void anApprovalCountsWhileWhatItWasGivenOnStays() {
        decides("quinn", Decision.APPROVED);
        assertEquals(1, sheet().approvals().size());
        assertFalse(sheet().views().get(0).isVoid());
    }

    @Test
    void anApprovalIsVoidOnceWhatItWasGivenOnHasChanged() {
        decides("quinn", Decision.APPROVED);
        ReleaseStories.check(release, "build", CheckState.FAILED);
        assertEquals(List.of(), sheet().approvals());
        assertEquals("What it was based on has changed since.", whyVoid(0));
    }

    @Test
    void whoAsksForChangesTakesTheirApprovalBack() {
        decides("quinn", Decision.APPROVED);
        decides("quinn", Decision.CHANGES_ASKED);
        assertEquals(List.of(), sheet().approvals());
        assertEquals("quinn has decided anew since.", whyVoid(0));
        assertEquals(1, sheet().asks().size());
    }

    @Test
    void whoAskedForChangesLiftsThatByApproving() {
        decides("quinn", Decision.CHANGES_ASKED);
        decides("quinn", Decision.APPROVED);
        assertEquals(List.of(), sheet().asks());
        assertEquals(1, sheet().approvals().size());
    }

    @Test
    void theApprovalOfSomebodyElseLiftsNothing() {
        decides("quinn", Decision.CHANGES_ASKED);
        decides("rita", Decision.APPROVED);
        assertEquals(1, sheet().asks().size());
        assertEquals(1, sheet().approvals().size());
        Finding finding = new NoChangesAsked().check(question());
        assertFalse(finding.open());
        assertEquals("quinn asks for changes: because", finding.reason());
    }

    @Test
    void noNewFactAnswersWhoAskedForChanges() {
        decides("quinn", Decision.CHANGES_ASKED);
        ReleaseStories.check(release, "build", CheckState.PASSED);
        assertEquals(1, sheet().asks().size());
        assertFalse(new NoChangesAsked().check(question()).open());
    }

    @Test
    void anApprovalComesNotBackWithTheFactsWhenItsGiverAskedForChangesSince() {
        decides("quinn", Decision.APPROVED);
        ReleaseStories.check(release, "build", CheckState.FAILED);
        decides("quinn", Decision.CHANGES_ASKED);
        ReleaseStories.check(release, "build", CheckState.QUEUED);
        assertEquals(List.of(), sheet().approvals());
        assertTrue(sheet().views().get(0).isVoid());
    }

    @Test
    void aRejectionIsNeverVoid() {
        decides("quinn", Decision.REJECTED);
        ReleaseStories.check(release, "build", CheckState.FAILED);
        assertFalse(sheet().views().get(0).isVoid());
    }

    @Test
    void aGateThatWaitsForApprovalsSaysForWhose() {
        MissingApprovals missing = MissingApprovals.of(question());
        assertEquals(1, missing.count());
        assertEquals(List.of(Role.QA), missing.roles());
        assertEquals(release.contributors(), Set.copyOf(missing.notBy()));
        decides("quinn", Decision.APPROVED);
        assertNull(MissingApprovals.of(question()));
    }

    private void decides(String name, Decision decision) {
        Actor person = Actor.person("subject of " + name, name, name + "@example.com", List.of("qa"), List.of());
        SignOffOrder order = new SignOffOrder(decision, "because", SEEN);
        given.add(new SignOff(release.id(), Ring.INTERNAL, order, GateFacts.of(question()), person, NOON));
    }

    private String whyVoid(int index) {
        return sheet().views().get(index).whyVoid();
    }

    private SignOffSheet sheet() {
        return question().sheet();
    }

    private GateQuestion question() {
        return GateStories.question(product, release, ProductStories.usualPolicy(product, Ring.INTERNAL), NOON, given);
    }
}
