package dev.ringway.access;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;
import java.util.Arrays;
import java.util.List;

/** The actor is known but may not do this. */
public final class Forbidden extends DomainException {
    public Forbidden(Role... needed) {
        super(ProblemCode.FORBIDDEN, sentence(needed));
    }

    private static String sentence(Role... needed) {
        List<String> roles = Arrays.stream(needed)
                .filter(role -> role != Role.SYSTEM)
                .map(Role::label)
                .toList();
        return roles.isEmpty() ? "You may not do this." : "This needs the role " + anyOf(roles) + ".";
    }

    private static String anyOf(List<String> roles) {
        int last = roles.size() - 1;
        return last == 0 ? roles.get(0) : String.join(", ", roles.subList(0, last)) + " or " + roles.get(last);
    }
}
