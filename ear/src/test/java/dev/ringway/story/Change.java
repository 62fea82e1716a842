package dev.ringway.story;

import java.util.List;
import java.util.Map;

/**
 * A change in a release of the story, named after the real pull request; {@code verdict} is null when QA has not looked.
 */
record Change(int pullRequest, String type, String title, List<String> criteria, String verdict, String note) {
    static Change aFeature(int pullRequest, String title, String... criteria) {
        return new Change(pullRequest, "feature", title, List.of(criteria), null, null);
    }

    static Change aFix(int pullRequest, String title, String... criteria) {
        return new Change(pullRequest, "fix", title, List.of(criteria), null, null);
    }

    static Change aChore(int pullRequest, String title, String... criteria) {
        return new Change(pullRequest, "chore", title, List.of(criteria), null, null);
    }

    Change passed(String note) {
        return new Change(pullRequest, type, title, criteria, "PASSED", note);
    }

    Change failed(String note) {
        return new Change(pullRequest, type, title, criteria, "FAILED", note);
    }

    String key() {
        return "WM-" + pullRequest;
    }

    /** Dora stands for whoever made the change. */
    Map<String, Object> order() {
        return Map.of(
                "key",
                key(),
                "title",
                title,
                "type",
                type,
                "author",
                "dora",
                "pullRequest",
                "https://github.com/wiremock/wiremock/pull/" + pullRequest,
                "acceptanceCriteria",
                criteria);
    }

    Map<String, String> finding() {
        return Map.of("verdict", verdict, "note", note);
    }
}
