package dev.ringway.ui.gate;

import dev.ringway.gate.GateReport;
import dev.ringway.gate.SignOffView;
import dev.ringway.release.ReleaseView;
import dev.ringway.release.WorkItemView;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a gate shows to whoever decides there: its rules, the work items and the sign-offs, in words. */
record GateShown(GateReport report, ReleaseView release) {
    /** What has changed since somebody read it. */
    List<Difference> since(GateShown read) {
        Map<String, String> before = read.words();
        List<Difference> differences = new ArrayList<>();
        words().forEach((label, now) -> differences.add(new Difference(label, now, before.get(label))));
        return differences.stream().filter(Difference::isThere).toList();
    }

    /** By what it is about. */
    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> words.put(
                        Words.get("rule-" + finding.rule()),
                        Words.get(finding.open() ? "ruleOpen" : "ruleClosed") + ": " + finding.reason()));
        release.workItems().forEach(item -> words.put(item.key(), words(item)));
        words.put(
                Words.get("gateSignOffs"),
                report.signOffs().stream().map(GateShown::words).collect(Collectors.joining("\n")));
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
