package dev.ringway.programme;

import dev.ringway.environment.Environment;
import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The environment is not where one joins the programme from. */
public final class CannotJoin extends DomainException {
    CannotJoin(Environment environment) {
        super(
                ProblemCode.ILLEGAL_MOVE,
                "Environment '" + environment.key() + "' is in "
                        + environment.ring().label() + ": only one in PRODUCTION can join the early adopters.");
    }
}
