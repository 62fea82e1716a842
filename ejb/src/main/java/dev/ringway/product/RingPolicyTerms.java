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

    public RingPolicyTerms {
        requiredChecks = requiredChecks == null ? List.of() : List.copyOf(requiredChecks);
        approverRoles = approverRoles == null ? Set.of() : Set.copyOf(approverRoles);
        Requirement requirement = new Requirement()
                .that(requiredChecks.size() <= 50, "/requiredChecks", "There can be at most 50 required checks.")
                .that(approvals >= 0 && approvals <= 10, "/approvals", "approvals must be between 0 and 10.")
                .that(approvals == 0 || !approverRoles.isEmpty(), "/approverRoles", "Name the roles that may approve.")
                .that(approverRoles.stream().allMatch(Role::isStaff), "/approverRoles", "Only staff roles approve.")
                .present(soak, "/soak")
                .present(start, "/start");
        requiredChecks.forEach(check -> requirement.key(check, "/requiredChecks"));
        requirement.check();
        new Requirement()
                .that(
                        !soak.isNegative() && soak.compareTo(LONGEST_SOAK) <= 0,
                        "/soak",
                        "soak must be between 0 and 365 days.")
                .check();
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
