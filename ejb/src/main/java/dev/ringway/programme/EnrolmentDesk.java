package dev.ringway.programme;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentMoved;
import dev.ringway.product.Ring;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Requirement;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where customers' administrators join and leave the early adopters, and the vendor answers. */
@Stateless
public class EnrolmentDesk {
    @Inject
    private Enrolments enrolments;

    @Inject
    private Participants participants;

    @Inject
    private Programmes programmes;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** {@code termsVersion} is what the administrator has read and accepts; it must be the one that holds now. */
    @Permit(CUSTOMER_ADMIN)
    public EnrolmentView enrol(EnvironmentId environment, int termsVersion) {
        if (!participants.get(environment).isReachedBy(current.get())) {
            throw new NotFound("environment", environment);
        }
        Participant participant = participants.hold(environment);
        enrolments.open(environment).ifPresent(open -> {
            throw new AlreadyEnrolled(participant.environment(), open.state());
        });
        TermsVersion terms = programmes.demandCurrent(participant.product());
        terms.demandAccepted(termsVersion);
        Enrolment enrolment = new Enrolment(participant, terms, current.get(), clock.instant());
        enrolments.add(enrolment);
        events.fire(EnrolmentRequested.of(enrolment.id(), participant, termsVersion));
        return enrolment.view(participant, current.get());
    }

    /** Moves the environment to EARLY ADOPTERS, where it gets what that ring runs. */
    @Permit({RELEASE_MANAGER, ADMINISTRATOR})
    public EnrolmentView approve(EnrolmentId id) {
        Participant participant = participants.hold(enrolments.get(id).environmentId(), Ring.EARLY_ADOPTERS);
        Enrolment enrolment = enrolments.lock(id);
        enrolment.approve(current.get(), clock.instant());
        events.fire(EnrolmentApproved.of(id, participant));
        move(participant, Ring.EARLY_ADOPTERS);
        return enrolment.view(participant, current.get());
    }

    @Permit({RELEASE_MANAGER, ADMINISTRATOR})
    public EnrolmentView decline(EnrolmentId id, String reason) {
        new Requirement().text(reason, 2_000, "/reason").check();
        Enrolment enrolment = enrolments.lock(id);
        Participant participant = participants.get(enrolment.environmentId());
        enrolment.decline(reason, current.get(), clock.instant());
        events.fire(EnrolmentDeclined.of(id, participant, reason));
        return enrolment.view(participant, current.get());
    }

    @Permit(CUSTOMER_ADMIN)
    public EnrolmentView withdraw(EnrolmentId id) {
        Participant participant = reachable(id);
        Enrolment enrolment = enrolments.lock(id);
        enrolment.withdraw(current.get(), clock.instant());
        events.fire(EnrolmentWithdrawn.of(id, participant));
        return enrolment.view(participant, current.get());
    }

    /** Moves the environment back to PRODUCTION; it stays on what it runs until PRODUCTION has caught up. */
    @Permit({CUSTOMER_ADMIN, RELEASE_MANAGER, ADMINISTRATOR})
    public EnrolmentView leave(EnrolmentId id, String reason) {
        new Requirement().optionalText(reason, 2_000, "/reason").check();
        reachable(id);
        Participant participant =
                participants.hold(enrolments.get(id).environmentId(), Ring.EARLY_ADOPTERS, Ring.PRODUCTION);
        Enrolment enrolment = enrolments.lock(id);
        enrolment.leave(reason, current.get(), clock.instant());
        events.fire(EnrolmentLeft.of(id, participant, reason));
        move(participant, Ring.PRODUCTION);
        return enrolment.view(participant, current.get());
    }

    private Participant reachable(EnrolmentId id) {
        Participant participant = participants.get(enrolments.get(id).environmentId());
        if (!participant.isReachedBy(current.get())) {
            throw new NotFound("enrolment", id);
        }
        return participant;
    }

    private void move(Participant participant, Ring to) {
        Ring from = participant.environment().ring();
        participant.environment().moveTo(to);
        events.fire(new EnvironmentMoved(
                participant.environment().id(),
                participant.product().key(),
                participant.environment().key(),
                from,
                to));
    }
}
