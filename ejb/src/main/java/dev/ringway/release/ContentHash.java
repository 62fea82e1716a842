package dev.ringway.release;

import dev.ringway.shared.CanonicalText;
import dev.ringway.shared.Sha256;
import java.util.Comparator;

/** The digest over everything a release contains; the order in which CI lists things does not matter. */
final class ContentHash {
    private ContentHash() {}

    static Sha256 of(String product, ReleaseOrder order) {
        CanonicalText text = new CanonicalText()
                .add("release/1")
                .add(product)
                .add(order.version())
                .add(order.commit())
                .add(order.branch())
                .add(order.buildUrl())
                .add(order.notes())
                .add(order.artifacts().size());
        order.artifacts().stream()
                .sorted(Comparator.comparing(ArtifactOrder::name))
                .forEach(artifact -> text.add(artifact.name())
                        .add(artifact.platform())
                        .add(artifact.sha256())
                        .add(artifact.size()));
        order.workItems().stream()
                .sorted(Comparator.comparing(WorkItemOrder::key))
                .forEach(item -> add(text, item));
        return text.sha256();
    }

    private static void add(CanonicalText text, WorkItemOrder item) {
        text.add(item.key())
                .add(item.title())
                .add(item.type())
                .add(item.author())
                .add(item.pullRequest())
                .add(item.acceptanceCriteria().size());
        item.acceptanceCriteria().forEach(text::add);
    }
}
