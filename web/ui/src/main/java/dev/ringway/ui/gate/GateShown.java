package dev.ringway.ui.gate;

import dev.ringway.gate.GateReport;
import dev.ringway.gate.SignOffView;
import dev.ringway.product.RingPolicyTerms;
import dev.ringway.release.ReleaseView;
import dev.ringway.release.WorkItemView;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Words;
import dev.ringway.ui.product.PolicyWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a gate shows to whoever decides there: its rules, what they rest on and the sign-offs, in words. */
public record GateShown(GateReport report, ReleaseView release, RingPolicyTerms policy) {
    /** What has changed since somebody read it, what is gone included. */
    public List<Difference> since(GateShown read) {
        Map<String, String> before = read.words();
        Map<String, String> now = words();
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(label -> new Difference(label, now.get(label), before.get(label)))
                .filter(Difference::isThere)
                .toList();
    }

    /** By what it is about. */
    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> words.put(
                        Words.get("rule-" + finding.rule()),
                        Words.get(finding.open() ? "ruleOpen" : "ruleClosed") + ": " + finding.reason()));
        release.checks()
                .forEach(check ->
                        words.put(Words.get("gateCheck", check.name()), Words.get("checkState" + check.state())));
        release.workItems().forEach(item -> words.put(item.key(), words(item)));
        words.put(
                Words.get("gateSignOffs"),
                report.signOffs().stream().map(GateShown::words).collect(Collectors.joining("\n")));
        words.put(Words.get("policyTitle", report.ring().label()), new PolicyWords(policy).sentences());
        words.put(
                Words.get("state"), Words.get("releaseState" + release.summary().state()));
        return words;
    }

    private static String words(WorkItemView item) {
        if (item.verdict() == null) {
            return Words.get("verdictNone");
        }
        String verdict = item.validatedBy() + ": " + Words.get("verdictIs" + item.verdict());
        return item.note() == null ? verdict : verdict + ". " + item.note();
    }

    private static String words(SignOffView signOff) {
        String decision = signOff.by() + ": " + Words.get("decision" + signOff.decision());
        return signOff.isVoid() ? decision + ". " + Words.get("signOffVoid") + " " + signOff.whyVoid() : decision;
    }
}
