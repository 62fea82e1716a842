package dev.ringway.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.gate.Decision;
import dev.ringway.gate.Finding;
import dev.ringway.gate.GateReport;
import dev.ringway.gate.SignOffView;
import dev.ringway.product.ProductStories;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicy;
import dev.ringway.product.RingPolicyTerms;
import dev.ringway.product.StartMode;
import dev.ringway.release.ReleaseStories;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyEffectTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Appointment AT_ONE = Appointment.of(LocalDateTime.parse("2026-11-30T13:00"), "UTC");
    private static final Finding MISSING = Finding.closed("required-checks", "Waiting for checks: test is failed.");
    private static final Finding PASSED = Finding.open("required-checks", "Passed: build.");
    private static final Finding FREE = Finding.open("ring-is-free", "Nothing else is being deployed.");

    private final Promotion promotion = Promotion.into(Ring.DEV, ReleaseStories.aRelease("3.10.0"), NOON);

    @Test
    void aGateThatOpensIsToldApartFromOneThatCloses() {
        assertTrue(effect(List.of(MISSING), List.of(PASSED), StartMode.MANUAL).isOpening());
        assertFalse(effect(List.of(MISSING), List.of(PASSED), StartMode.MANUAL).isClosing());
        assertTrue(effect(List.of(PASSED), List.of(MISSING), StartMode.MANUAL).isClosing());
    }

    @Test
    void onlyTheRulesThatFindSomethingElseAreNamed() {
        PolicyEffect effect = effect(List.of(MISSING, FREE), List.of(PASSED, FREE), StartMode.MANUAL);
        assertEquals(List.of(new RuleChange(MISSING, PASSED)), effect.changes());
    }

    @Test
    void nothingIsAnotherWhenTheGateFindsTheSame() {
        assertFalse(effect(List.of(MISSING, FREE), List.of(MISSING, FREE), StartMode.MANUAL)
                .isAnyChange());
    }

    @Test
    void anOpenGateStartsByItselfOnlyIfThePolicySaysSoAndNoTimeIsSet() {
        assertTrue(
                effect(List.of(MISSING), List.of(PASSED), StartMode.AUTOMATIC).startsThen());
        assertFalse(effect(List.of(MISSING), List.of(PASSED), StartMode.MANUAL).startsThen());
        assertFalse(
                effect(List.of(MISSING), List.of(MISSING), StartMode.AUTOMATIC).startsThen());
        promotion.schedule(AT_ONE, 0, Actor.SYSTEM, NOON);
        assertFalse(
                effect(List.of(MISSING), List.of(PASSED), StartMode.AUTOMATIC).startsThen());
    }

    @Test
    void approvalsThatBecomeVoidAreCounted() {
        PolicyEffect effect = PolicyEffect.of(
                promotion,
                report(List.of(PASSED), List.of(approval(false), approval(true))),
                report(List.of(PASSED), List.of(approval(true), approval(true))),
                policy(StartMode.MANUAL));
        assertEquals(1, effect.voided());
    }

    @Test
    void aProposedPolicyIsAnotherOneOnlyIfItsTermsAre() {
        RingPolicy usual = ProductStories.usualPolicy(ProductStories.wiremock(), Ring.DEV);
        assertEquals(usual.revision(), usual.proposing(usual.view().terms()).revision());
        RingPolicy proposed = usual.proposing(policy(StartMode.MANUAL).view().terms());
        assertEquals(usual.revision() + 1, proposed.revision());
        assertEquals(4, usual.requiredChecks().size(), "trying out leaves the policy as it is");
    }

    private PolicyEffect effect(List<Finding> now, List<Finding> then, StartMode start) {
        return PolicyEffect.of(promotion, report(now, List.of()), report(then, List.of()), policy(start));
    }

    private static GateReport report(List<Finding> findings, List<SignOffView> signOffs) {
        boolean open = findings.stream().allMatch(Finding::open);
        return new GateReport("wiremock", "3.10.0", Ring.DEV, open, findings, signOffs, 0, null, "0".repeat(64));
    }

    private static SignOffView approval(boolean isVoid) {
        return new SignOffView(Decision.APPROVED, null, "quinn", NOON, isVoid, isVoid ? "Changed." : null);
    }

    private static RingPolicy policy(StartMode start) {
        RingPolicyTerms terms = new RingPolicyTerms(List.of("build"), 0, Set.of(), Duration.ZERO, start);
        return ProductStories.usualPolicy(ProductStories.wiremock(), Ring.DEV).proposing(terms);
    }
}
