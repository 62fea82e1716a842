package dev.ringway.programme;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.RELEASE_MANAGER;
import static dev.ringway.programme.EnrolmentState.DECLINED;
import static dev.ringway.programme.EnrolmentState.ENROLLED;
import static dev.ringway.programme.EnrolmentState.LEFT;
import static dev.ringway.programme.EnrolmentState.REQUESTED;
import static dev.ringway.programme.EnrolmentState.WITHDRAWN;
import static java.util.EnumSet.of;

import dev.ringway.access.Actor;
import dev.ringway.access.Role;
import dev.ringway.shared.LifecycleAction;
import java.util.List;
import java.util.Set;

/** Every legal move of an enrolment, and whose button it is. Whatever is not in this table is refused. */
public enum EnrolmentAction implements LifecycleAction<EnrolmentState> {
    //       allowed from    leads to   button of
    APPROVE(of(REQUESTED), ENROLLED, of(RELEASE_MANAGER, ADMINISTRATOR)),
    DECLINE(of(REQUESTED), DECLINED, of(RELEASE_MANAGER, ADMINISTRATOR)),
    WITHDRAW(of(REQUESTED), WITHDRAWN, of(CUSTOMER_ADMIN)),
    LEAVE(of(ENROLLED), LEFT, of(CUSTOMER_ADMIN, RELEASE_MANAGER, ADMINISTRATOR));

    private final Set<EnrolmentState> from;
    private final EnrolmentState to;
    private final Set<Role> roles;

    EnrolmentAction(Set<EnrolmentState> from, EnrolmentState to, Set<Role> roles) {
        this.from = from;
        this.to = to;
        this.roles = roles;
    }

    /** What the actor may do to an enrolment in a state. */
    static List<EnrolmentAction> buttons(EnrolmentState state, Actor actor) {
        return LifecycleAction.possibleIn(state, EnrolmentAction.class).stream()
                .filter(action -> action.roles.stream().anyMatch(actor::is))
                .toList();
    }

    @Override
    public Set<EnrolmentState> from() {
        return from;
    }

    @Override
    public EnrolmentState to() {
        return to;
    }
}
