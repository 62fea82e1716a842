package dev.ringway.gate;

import dev.ringway.product.Ring;
import dev.ringway.release.Verdict;
import dev.ringway.release.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** QA has passed every work item, one by one, before the release leaves DEV. */
@ApplicationScoped
class WorkItemsValidated implements GateRule {
    static final String RULE = "work-items-validated";

    @Override
    public Finding check(GateQuestion question) {
        List<WorkItem> items = question.release().workItems();
        if (question.ring() == Ring.DEV) {
            return Finding.open(RULE, "Work items are validated in DEV.");
        }
        long passed = items.stream().filter(WorkItem::isPassed).count();
        if (passed == items.size()) {
            return Finding.open(RULE, allOf(items.size()));
        }
        return Finding.closed(RULE, passed + " of " + items.size() + " work items passed: " + whatIsLeft(items) + ".");
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean restsOnTheRelease() {
        return true;
    }

    @Override
    public Standing standing() {
        return Standing.BEFORE_APPROVAL;
    }

    private static String allOf(int items) {
        return switch (items) {
            case 0 -> "The release has no work items to validate.";
            case 1 -> "QA passed the work item.";
            default -> "QA passed all " + items + " work items.";
        };
    }

    private static String whatIsLeft(List<WorkItem> items) {
        List<String> left = new ArrayList<>();
        add(left, items, Verdict.FAILED, "failed");
        add(left, items, Verdict.BLOCKED, "blocked");
        add(left, items, null, "not validated yet");
        return String.join("; ", left);
    }

    private static void add(List<String> left, List<WorkItem> items, Verdict verdict, String words) {
        List<String> keys = items.stream()
                .filter(item -> item.verdict() == verdict)
                .map(WorkItem::key)
                .toList();
        if (!keys.isEmpty()) {
            left.add(words + " " + String.join(", ", keys));
        }
    }
}
