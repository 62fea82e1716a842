package dev.ringway.gate;

import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicy;
import dev.ringway.release.Release;
import dev.ringway.shared.CanonicalText;
import dev.ringway.shared.Sha256;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Asks every rule; the one function behind every answer to "may this release enter that ring now?". */
@ApplicationScoped
public class GateReview {
    @Inject
    @Any
    private Instance<GateRule> rules;

    @Inject
    private GateQuestions questions;

    private List<? extends GateRule> inOrder;

    @PostConstruct
    void order() {
        inOrder =
                rules.stream().sorted(Comparator.comparingInt(GateRule::order)).toList();
    }

    public GateReport report(Release release, Ring ring) {
        return report(question(release, ring));
    }

    /** Under the policy of the ring as it is held, or as it might become. */
    public GateReport report(Release release, RingPolicy policy) {
        return report(questions.of(release, policy));
    }

    /** Of releases of one product, in their order; what the reports share is read once. */
    public List<GateReport> reports(List<Release> releases, RingPolicy policy) {
        return questions.of(releases, policy).stream().map(this::report).toList();
    }

    /** Nothing but a new fact about the release, or another policy, can open the gate. */
    public boolean isClosedByTheRelease(Release release, RingPolicy policy) {
        GateQuestion question = questions.of(release, policy);
        return inOrder.stream()
                .filter(GateRule::restsOnTheRelease)
                .anyMatch(rule -> !question.answerOf(rule).open());
    }

    GateQuestion question(Release release, Ring ring) {
        return questions.of(release, ring);
    }

    GateReport report(GateQuestion question) {
        Release release = question.release();
        List<Finding> findings = inOrder.stream().map(question::answerOf).toList();
        return new GateReport(
                question.product().key(),
                release.version().text(),
                question.ring(),
                findings.stream().allMatch(Finding::open),
                findings,
                question.sheet().views(),
                question.policy().approvals(),
                MissingApprovals.of(question),
                evidence(release, findings, question.sheet()).hex());
    }

    /** Why nobody can approve yet; empty when people can. */
    List<Finding> beforeApproval(GateQuestion question) {
        return inOrder.stream()
                .filter(rule -> rule.standing() == GateRule.Standing.BEFORE_APPROVAL)
                .map(question::answerOf)
                .filter(finding -> !finding.open())
                .toList();
    }

    private static Sha256 evidence(Release release, List<Finding> findings, SignOffSheet sheet) {
        CanonicalText text =
                new CanonicalText().add("evidence/1").add(sheet.facts()).add(release.state());
        findings.forEach(finding -> text.add(finding.rule()).add(finding.open()));
        sheet.ids().forEach(text::add);
        return text.sha256();
    }
}
