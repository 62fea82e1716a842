package dev.ringway.gate;

import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
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
        GateQuestion question = question(release, ring);
        List<Finding> findings =
                rulesInOrder().map(rule -> rule.check(question)).toList();
        SignOffSheet sheet = signOffs.sheet(question);
        return new GateReport(
                question.product().key(),
                release.version().text(),
                ring,
                findings.stream().allMatch(Finding::open),
                findings,
                sheet.views(),
                question.policy().approvals(),
                evidence(release, findings, sheet).hex());
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

    private static Sha256 evidence(Release release, List<Finding> findings, SignOffSheet sheet) {
        CanonicalText text =
                new CanonicalText().add("evidence/1").add(sheet.facts()).add(release.state());
        findings.forEach(finding -> text.add(finding.rule()).add(finding.open()));
        sheet.ids().forEach(text::add);
        return text.sha256();
    }
}
