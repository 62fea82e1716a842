package dev.ringway.ui.portal;

import dev.ringway.programme.EnrolmentAction;
import dev.ringway.programme.EnrolmentState;
import dev.ringway.programme.EnrolmentView;
import dev.ringway.programme.Membership;
import dev.ringway.programme.ParticipantView;

/** An environment in the portal, and how it stands with the programme. */
public record ProgrammeMember(Membership membership) {
    public ParticipantView environment() {
        return membership.environment();
    }

    public EnrolmentView enrolment() {
        return membership.enrolment();
    }

    public String key() {
        return environment().id().toString();
    }

    public boolean is(EnrolmentState state) {
        return enrolment() != null && enrolment().state() == state;
    }

    public boolean may(EnrolmentAction action) {
        return enrolment() != null && enrolment().allowedActions().contains(action);
    }

    /** The terms have changed since they were accepted. */
    public boolean isOfEarlierTerms() {
        return is(EnrolmentState.ENROLLED) && enrolment().termsVersion() < membership.termsVersion();
    }
}
