package dev.ringway.access;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The actor is known but may not do this. */
public final class Forbidden extends DomainException {
    public Forbidden(Role... needed) {
        super(ProblemCode.FORBIDDEN, sentence(needed));
    }

    private static String sentence(Role... needed) {
        if (needed.length == 0) {
            return "You may not do this.";
        }
        String roles = Arrays.stream(needed)
                .filter(role -> role != Role.SYSTEM)
                .map(Role::label)
                .collect(Collectors.joining(" or "));
        return "This needs the role " + roles + ".";
    }
}
