package dev.ringway.release;

import dev.ringway.access.Actor;
import dev.ringway.product.Product;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Sha256;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** What a release consists of: its notes, files and work items, and the hash over all it was registered with. */
@Embeddable
class Content {
    private String notes;
    private Sha256 contentHash;

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("name")
    @BatchSize(size = Release.AT_ONCE)
    private List<Artifact> artifacts = new ArrayList<>();

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = Release.AT_ONCE)
    private List<WorkItem> workItems = new ArrayList<>();

    protected Content() {}

    Content(Release release, Product product, ReleaseOrder order) {
        this.notes = order.notes();
        this.contentHash = ContentHash.of(product.key(), order);
        order.artifacts().forEach(artifact -> artifacts.add(new Artifact(release, artifact)));
        order.workItems().forEach(item -> workItems.add(new WorkItem(release, item)));
    }

    Artifact artifact(String name) {
        return artifacts.stream()
                .filter(artifact -> artifact.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("artifact", name));
    }

    WorkItem workItem(String key) {
        return workItems.stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("work item", key));
    }

    /** The work items that nobody has judged yet. */
    List<WorkItem> unjudged() {
        return workItems.stream().filter(item -> item.verdict() == null).toList();
    }

    /** Whether the person made one of the changes. */
    boolean isBy(Actor actor) {
        return workItems.stream().anyMatch(item -> actor.isNamed(item.author()));
    }

    String notes() {
        return notes;
    }

    Sha256 hash() {
        return contentHash;
    }

    List<Artifact> artifacts() {
        return List.copyOf(artifacts);
    }

    List<WorkItem> workItems() {
        return List.copyOf(workItems);
    }
}
