package dev.ringway.gate;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;
import java.util.List;

/** A rule stands in the way. */
public final class GateClosed extends DomainException {
    public GateClosed(List<String> reasons) {
        super(ProblemCode.GATE_CLOSED, "The gate is closed. " + String.join(" ", reasons));
    }
}
