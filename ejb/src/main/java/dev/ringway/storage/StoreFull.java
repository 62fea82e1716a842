package dev.ringway.storage;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** There is no room for the file. */
public final class StoreFull extends DomainException {
    public StoreFull() {
        super(ProblemCode.STORE_FULL, "The artifact store is full. Nothing was kept; try again once there is room.");
    }
}
