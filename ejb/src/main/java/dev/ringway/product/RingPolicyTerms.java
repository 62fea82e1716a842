package dev.ringway.product;

import dev.ringway.access.Role;
import dev.ringway.shared.Requirement;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The terms of a ring policy.
 *
 * @param requiredChecks names of checks that must have passed
 * @param approvals how many people must approve
 * @param approverRoles roles that may approve
 * @param soak how long the release must have run in the ring before (ISO 8601 duration)
 * @param start whether the promotion starts by itself once its gate is open
 */
public record RingPolicyTerms(
        List<String> requiredChecks, int approvals, Set<Role> approverRoles, Duration soak, StartMode start) {
    private static final Duration LONGEST_SOAK = Duration.ofDays(365);
    private static final int MOST_CHECKS = 50;
    private static final int LONGEST_QUOTE = 40;

    public RingPolicyTerms {
        requiredChecks = requiredChecks == null ? List.of() : List.copyOf(requiredChecks);
        approverRoles = approverRoles == null ? Set.of() : Set.copyOf(approverRoles);
        Requirement requirement = new Requirement()
                .that(
                        requiredChecks.size() <= MOST_CHECKS,
                        "/requiredChecks",
                        "There can be at most 50 required checks.")
                .that(approvals >= 0 && approvals <= 10, "/approvals", "approvals must be between 0 and 10.")
                .that(approvals == 0 || !approverRoles.isEmpty(), "/approverRoles", "Name the roles that may approve.")
                .that(approverRoles.stream().allMatch(Role::isStaff), "/approverRoles", "Only staff roles approve.")
                .present(soak, "/soak")
                .present(start, "/start");
        requiredChecks.stream()
                .filter(check -> !Requirement.isKey(check))
                .limit(MOST_CHECKS)
                .forEach(check -> requirement.that(false, "/requiredChecks", notTheNameOfACheck(check)));
        requirement.check();
        new Requirement()
                .that(
                        !soak.isNegative() && soak.compareTo(LONGEST_SOAK) <= 0,
                        "/soak",
                        "soak must be between 0 and 365 days.")
                .check();
    }

    private static String notTheNameOfACheck(String check) {
        String quoted = check.length() > LONGEST_QUOTE ? check.substring(0, LONGEST_QUOTE) + "…" : check;
        return "'" + quoted.replaceAll("\\p{C}", "?")
                + "' cannot be the name of a check: 1 to 64 lower-case letters, digits or hyphens, such as 'merge-build'.";
    }

    /** What a new product starts with. */
    static RingPolicyTerms usual(Ring ring) {
        return switch (ring) {
            case DEV ->
                new RingPolicyTerms(
                        List.of("build", "test", "review", "merge-build"),
                        0,
                        Set.of(),
                        Duration.ZERO,
                        StartMode.AUTOMATIC);
            case INTERNAL, EARLY_ADOPTERS ->
                new RingPolicyTerms(List.of(), 1, Set.of(Role.QA), Duration.ZERO, StartMode.MANUAL);
            case PRODUCTION ->
                new RingPolicyTerms(
                        List.of(), 1, Set.of(Role.QA, Role.RELEASE_MANAGER), Duration.ofHours(24), StartMode.MANUAL);
        };
    }
}
