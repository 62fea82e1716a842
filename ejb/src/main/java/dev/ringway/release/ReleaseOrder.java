package dev.ringway.release;

import dev.ringway.shared.Requirement;
import dev.ringway.shared.Version;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What CI says of a release when it registers it; all of it is immutable from then on.
 *
 * @param commit the source revision, 7 to 64 hexadecimal digits
 * @param notes release notes in CommonMark
 */
public record ReleaseOrder(
        Version version,
        String commit,
        String branch,
        String buildUrl,
        String notes,
        List<WorkItemOrder> workItems,
        List<ArtifactOrder> artifacts) {
    public ReleaseOrder {
        workItems = workItems == null ? List.of() : List.copyOf(workItems);
        artifacts = artifacts == null ? List.of() : List.copyOf(artifacts);
        new Requirement()
                .present(version, "/version")
                .that(
                        commit != null && commit.matches("[0-9a-f]{7,64}"),
                        "/commit",
                        "commit must be 7 to 64 lower-case hexadecimal digits.")
                .line(branch, 200, "/branch")
                .optionalText(buildUrl, 1_000, "/buildUrl")
                .that(isWebAddress(buildUrl), "/buildUrl", "buildUrl must start with https:// or http://.")
                .optionalText(notes, 100_000, "/notes")
                .that(workItems.size() <= 1_000, "/workItems", "A release can have at most 1,000 work items.")
                .that(!artifacts.isEmpty(), "/artifacts", "A release has at least one artifact.")
                .that(artifacts.size() <= 200, "/artifacts", "A release can have at most 200 artifacts.")
                .that(distinct(workItems.stream().map(WorkItemOrder::key)), "/workItems", "Two work items share a key.")
                .that(
                        distinct(artifacts.stream().map(ArtifactOrder::name)),
                        "/artifacts",
                        "Two artifacts share a name.")
                .check();
    }

    static boolean isWebAddress(String address) {
        return address == null || address.startsWith("https://") || address.startsWith("http://");
    }

    private static boolean distinct(Stream<String> keys) {
        List<String> all = keys.filter(Objects::nonNull).toList();
        return all.stream().distinct().count() == all.size();
    }
}
