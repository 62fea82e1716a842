package dev.ringway.programme;

/**
 * How an environment of a customer stands with the programme of its product.
 *
 * @param enrolment the latest one, or null
 * @param termsVersion of the terms that hold now; 0 while there is no programme
 * @param mayJoin whether the reader may enrol it now
 */
public record Membership(ParticipantView environment, EnrolmentView enrolment, int termsVersion, boolean mayJoin) {}
