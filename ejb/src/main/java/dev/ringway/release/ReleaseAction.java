package dev.ringway.release;

import static dev.ringway.release.ReleaseState.IN_RINGS;
import static dev.ringway.release.ReleaseState.RECALLED;
import static dev.ringway.release.ReleaseState.REGISTERED;
import static dev.ringway.release.ReleaseState.REJECTED;
import static dev.ringway.release.ReleaseState.RELEASED;
import static java.util.EnumSet.of;

import dev.ringway.access.Actor;
import dev.ringway.access.Role;
import dev.ringway.shared.LifecycleAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every legal move of a release. Whatever is not in this table is refused. */
public enum ReleaseAction implements LifecycleAction<ReleaseState> {
    //         allowed from               leads to
    ENTER_RING(of(REGISTERED, IN_RINGS), IN_RINGS),
    COMPLETE(of(IN_RINGS), RELEASED),
    REJECT(of(REGISTERED, IN_RINGS), REJECTED),
    RECALL(of(RELEASED), RECALLED);

    /** Who may reject, at a gate or elsewhere, whoever may approve there. */
    public static final Set<Role> REJECTERS = EnumSet.of(Role.QA, Role.RELEASE_MANAGER);

    private final Set<ReleaseState> from;
    private final ReleaseState to;

    ReleaseAction(Set<ReleaseState> from, ReleaseState to) {
        this.from = from;
        this.to = to;
    }

    /** What the actor may do to a release in a state: reject it; the other moves follow from promotions. */
    static List<ReleaseAction> buttons(ReleaseState state, Actor actor) {
        return REJECTERS.stream().anyMatch(actor::is) && REJECT.from.contains(state) ? List.of(REJECT) : List.of();
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
