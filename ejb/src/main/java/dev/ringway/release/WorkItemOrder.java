package dev.ringway.release;

import dev.ringway.shared.Requirement;
import java.util.List;

/**
 * A change in a release as CI describes it.
 *
 * @param author user name or address, or {@code Name <address>}, of who made the change; never approves it
 * @param pullRequest web address of the reviewed change, or null
 * @param acceptanceCriteria what QA holds the change against
 */
public record WorkItemOrder(
        String key, String title, String type, String author, String pullRequest, List<String> acceptanceCriteria) {
    /** A name as people write it would be known to nobody, and its bearer could approve their own change. */
    private static final String AUTHOR = "(?U)[^\\s<>]+|[^<>]*<[^\\s<>@]+@[^\\s<>@]+>";

    public WorkItemOrder {
        acceptanceCriteria = acceptanceCriteria == null ? List.of() : List.copyOf(acceptanceCriteria);
        Requirement requirement = new Requirement()
                .that(
                        key != null && key.matches("[A-Za-z0-9][A-Za-z0-9._#-]{0,63}"),
                        "/key",
                        "The key of a work item is 1 to 64 letters, digits, '.', '_', '#' or '-'.")
                .line(title, 300, "/title")
                .line(type, 30, "/type")
                .line(author, 200, "/author")
                .that(
                        author == null || author.strip().matches(AUTHOR),
                        "/author",
                        "author must be a user name, an e-mail address or 'Name <address>'.")
                .optionalText(pullRequest, 1_000, "/pullRequest")
                .that(
                        ReleaseOrder.isWebAddress(pullRequest),
                        "/pullRequest",
                        "pullRequest must start with https:// or http://.")
                .that(
                        acceptanceCriteria.size() <= 50,
                        "/acceptanceCriteria",
                        "A work item can have at most 50 acceptance criteria.");
        acceptanceCriteria.forEach(text -> requirement.text(text, 2_000, "/acceptanceCriteria"));
        requirement.check();
    }
}
