package dev.ringway.release;

import java.util.List;

/**
 * What changes for whoever runs {@code base} and gets {@code target}.
 *
 * @param base null where nothing runs yet
 * @param arriving the work items of the target and of the releases between, newest release first
 * @param leaving the work items that are lost, when the target is the older one
 * @param complete whether all releases between were looked at; false when there are too many
 */
public record ComparisonView(
        ReleaseSummary base,
        ReleaseSummary target,
        List<WorkItemChange> arriving,
        List<WorkItemChange> leaving,
        List<CheckChange> checks,
        List<ArtifactChange> artifacts,
        boolean complete) {

    /** A work item, and the release it first came with. */
    public record WorkItemChange(String version, WorkItemView item) {}

    /** A check in both releases; null where a release does not have it. */
    public record CheckChange(String name, CheckState base, CheckState target) {
        public boolean differs() {
            return base != target;
        }
    }

    /** A file in both releases, sizes in bytes; null where a release does not have it. */
    public record ArtifactChange(String name, String platform, Long baseSize, Long targetSize, boolean sameBytes) {}
}
