package dev.ringway.installer;

import static dev.ringway.installer.InstallerBuildState.AVAILABLE;
import static dev.ringway.installer.InstallerBuildState.BUILDING;
import static dev.ringway.installer.InstallerBuildState.FAILED;
import static dev.ringway.installer.InstallerBuildState.QUEUED;
import static dev.ringway.installer.InstallerBuildState.WITHDRAWN;
import static java.util.EnumSet.of;

import dev.ringway.access.Actor;
import dev.ringway.access.Role;
import dev.ringway.shared.LifecycleAction;
import java.util.List;
import java.util.Set;

/** Every legal move of an installer build. Whatever is not in this table is refused. */
public enum InstallerBuildAction implements LifecycleAction<InstallerBuildState> {
    //          allowed from       leads to
    TAKE_UP(of(QUEUED, BUILDING), BUILDING),
    COMPLETE(of(BUILDING), AVAILABLE),
    FAIL(of(BUILDING), FAILED),
    RETRY(of(FAILED), QUEUED),
    WITHDRAW(of(QUEUED, BUILDING, AVAILABLE, FAILED), WITHDRAWN),
    OFFER_AGAIN(of(WITHDRAWN), AVAILABLE),
    QUEUE_AGAIN(of(WITHDRAWN), QUEUED);

    private final Set<InstallerBuildState> from;
    private final InstallerBuildState to;

    InstallerBuildAction(Set<InstallerBuildState> from, InstallerBuildState to) {
        this.from = from;
        this.to = to;
    }

    /** What the actor may do to a build in a state: try it again; the other moves follow from events. */
    static List<InstallerBuildAction> buttons(InstallerBuildState state, Actor actor) {
        boolean mayRetry = actor.is(Role.RELEASE_MANAGER) || actor.is(Role.ADMINISTRATOR);
        return mayRetry && RETRY.from.contains(state) ? List.of(RETRY) : List.of();
    }

    @Override
    public Set<InstallerBuildState> from() {
        return from;
    }

    @Override
    public InstallerBuildState to() {
        return to;
    }
}
