package dev.ringway.gate;

import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicy;
import dev.ringway.release.Release;
import dev.ringway.shared.CanonicalText;
import dev.ringway.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Asks every rule; the one function behind every answer to "may this release enter that ring now?". */
@ApplicationScoped
public class GateReview {
    @Inject
    @Any
    private Instance<GateRule> rules;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Products products;

    @Inject
    private Clock clock;

    public GateReport report(Release release, Ring ring) {
        return report(question(release, ring));
    }

    /** As it would be under another policy of the ring. */
    public GateReport reportUnder(RingPolicy policy, Release release) {
        Product product = products.get(release.productId());
        return report(new GateQuestion(product, release, policy.ring(), policy, clock.instant()));
    }

    private GateReport report(GateQuestion question) {
        Release release = question.release();
        Ring ring = question.ring();
        List<Finding> findings =
                rulesInOrder().map(rule -> rule.check(question)).toList();
        Sha256 facts = GateFacts.of(question);
        List<SignOff> given = signOffs.at(release.id(), ring);
        return new GateReport(
                question.product().key(),
                release.version().text(),
                ring,
                findings.stream().allMatch(Finding::open),
                findings,
                given.stream().map(signOff -> signOff.view(facts)).toList(),
                question.policy().approvals(),
                evidence(release, facts, findings, given).hex());
    }

    /** Why nobody can approve yet; empty when people can. */
    List<Finding> beforeApproval(Release release, Ring ring) {
        GateQuestion question = question(release, ring);
        return rulesInOrder()
                .filter(rule -> rule.standing() == GateRule.Standing.BEFORE_APPROVAL)
                .map(rule -> rule.check(question))
                .filter(finding -> !finding.open())
                .toList();
    }

    GateQuestion question(Release release, Ring ring) {
        Product product = products.get(release.productId());
        return new GateQuestion(product, release, ring, products.policy(product.id(), ring), clock.instant());
    }

    private Stream<? extends GateRule> rulesInOrder() {
        return rules.stream().sorted(Comparator.comparingInt(GateRule::order));
    }

    private static Sha256 evidence(Release release, Sha256 facts, List<Finding> findings, List<SignOff> given) {
        CanonicalText text = new CanonicalText().add("evidence/1").add(facts).add(release.state());
        findings.forEach(finding -> text.add(finding.rule()).add(finding.open()));
        given.forEach(signOff -> text.add(signOff.id()));
        return text.sha256();
    }
}
