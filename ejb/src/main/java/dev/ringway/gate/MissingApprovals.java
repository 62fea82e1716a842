package dev.ringway.gate;

import dev.ringway.access.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose approvals a gate still waits for.
 *
 * @param roles any of them will do
 * @param notBy names of those who cannot give another one: it is their own work, or they have approved already
 */
public record MissingApprovals(int count, List<Role> roles, List<String> notBy) {
    static MissingApprovals of(GateQuestion question) {
        List<SignOff> given = question.sheet().approvals();
        int missing = question.policy().approvals() - given.size();
        if (missing <= 0 || !question.release().mayGoFurther()) {
            return null;
        }
        Stream<String> barred = Stream.concat(
                question.release().contributors().stream(), given.stream().map(SignOff::signedBy));
        return new MissingApprovals(
                missing,
                question.policy().approverRoles().stream().sorted().toList(),
                barred.distinct().sorted().toList());
    }
}
