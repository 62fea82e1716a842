package dev.ringway.release;

import static dev.ringway.release.ReleaseState.IN_RINGS;
import static dev.ringway.release.ReleaseState.RECALLED;
import static dev.ringway.release.ReleaseState.REGISTERED;
import static dev.ringway.release.ReleaseState.REJECTED;
import static dev.ringway.release.ReleaseState.RELEASED;
import static java.util.EnumSet.of;

import dev.ringway.shared.LifecycleAction;
import java.util.Set;

/** Every legal move of a release. Whatever is not in this table is refused. */
public enum ReleaseAction implements LifecycleAction<ReleaseState> {
    //         allowed from               leads to
    ENTER_RING(of(REGISTERED, IN_RINGS), IN_RINGS),
    COMPLETE(of(IN_RINGS), RELEASED),
    REJECT(of(REGISTERED, IN_RINGS), REJECTED),
    RECALL(of(RELEASED), RECALLED);

    private final Set<ReleaseState> from;
    private final ReleaseState to;

    ReleaseAction(Set<ReleaseState> from, ReleaseState to) {
        this.from = from;
        this.to = to;
    }

    /** The other moves follow from promotions. */
    boolean isByPeople() {
        return this == REJECT;
    }

    @Override
    public Set<ReleaseState> from() {
        return from;
    }

    @Override
    public ReleaseState to() {
        return to;
    }
}
