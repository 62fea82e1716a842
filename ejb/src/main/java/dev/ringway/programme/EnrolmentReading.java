package dev.ringway.programme;

import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.CUSTOMER_USER;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.customer.Customer;
import dev.ringway.customer.Customers;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.product.Ring;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Shows enrolments: staff see all of them, a customer's people their own. */
@Stateless
public class EnrolmentReading {
    @Inject
    private Enrolments enrolments;

    @Inject
    private Participants participants;

    @Inject
    private Programmes programmes;

    @Inject
    private Customers customers;

    @Inject
    private CurrentActor current;

    /** Newest first; {@code state} may be null for all. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public Page<EnrolmentView> list(EnrolmentState state, PageRequest page) {
        Customer own = current.get().isStaff()
                ? null
                : customers.get(current.get().scope().customer());
        EnumSet<EnrolmentState> states = state == null ? EnumSet.allOf(EnrolmentState.class) : EnumSet.of(state);
        Page<Enrolment> shown = enrolments.page(own, states, page);
        participants.read(shown.items());
        return shown.map(this::view);
    }

    /** The requests that wait for an answer, oldest first; more than a page of them appear as the first are answered. */
    @Permit(staff = true)
    public List<EnrolmentView> waiting() {
        List<Enrolment> waiting = enrolments.waiting(Page.LARGEST);
        participants.read(waiting);
        return waiting.stream().map(this::view).toList();
    }

    /** How many requests wait for an answer. */
    @Permit(staff = true)
    public long countWaiting() {
        return enrolments.countWaiting();
    }

    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public EnrolmentView enrolment(EnrolmentId id) {
        return view(reachable(id));
    }

    /** What happened to it, oldest first. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public List<EnrolmentMoveView> moves(EnrolmentId id) {
        return reachable(id).moves();
    }

    /** All environments of a customer, by product and key, and how each stands with its product's programme. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public List<Membership> memberships(String customerKey) {
        Customer customer = customers.reachable(customerKey, current.get());
        Map<EnvironmentId, Enrolment> latest = enrolments.latest(customer);
        return participants.of(customer).stream()
                .map(participant -> membership(
                        participant, latest.get(participant.environment().id())))
                .toList();
    }

    private Membership membership(Participant participant, Enrolment latest) {
        int terms = programmes
                .current(participant.product())
                .map(TermsVersion::version)
                .orElse(0);
        boolean open = latest != null && EnrolmentState.OPEN.contains(latest.state());
        boolean inProduction = participant.environment().ring() == Ring.PRODUCTION;
        boolean mayJoin = current.get().is(CUSTOMER_ADMIN) && terms > 0 && inProduction && !open;
        EnrolmentView enrolment = latest == null ? null : latest.view(participant, current.get());
        return new Membership(participant.view(), enrolment, terms, mayJoin);
    }

    private Enrolment reachable(EnrolmentId id) {
        Enrolment enrolment = enrolments.get(id);
        if (!participants.get(enrolment.environmentId()).isReachedBy(current.get())) {
            throw new NotFound("enrolment", id);
        }
        return enrolment;
    }

    private EnrolmentView view(Enrolment enrolment) {
        return enrolment.view(participants.get(enrolment.environmentId()), current.get());
    }
}
