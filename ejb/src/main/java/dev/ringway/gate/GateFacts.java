package dev.ringway.gate;

import dev.ringway.release.Check;
import dev.ringway.release.WorkItem;
import dev.ringway.shared.CanonicalText;
import dev.ringway.shared.Sha256;
import java.util.Comparator;

/** The digest over what an approver looks at: content, states of the checks, verdicts on work items, the policy. */
final class GateFacts {
    private GateFacts() {}

    static Sha256 of(GateQuestion question) {
        CanonicalText text = new CanonicalText()
                .add("facts/1")
                .add(question.release().contentHash())
                .add(question.ring())
                .add(question.policy().revision());
        question.release().checks().stream()
                .sorted(Comparator.comparing(Check::name))
                .forEach(check -> text.add(check.name()).add(check.state()));
        question.release().workItems().stream()
                .sorted(Comparator.comparing(WorkItem::key))
                .forEach(item -> text.add(item.key()).add(item.verdict()));
        return text.sha256();
    }
}
