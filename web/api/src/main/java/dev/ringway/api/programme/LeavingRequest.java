package dev.ringway.api.programme;

/** Ends an enrolment; {@code reason} may be absent. */
public record LeavingRequest(String reason) {}
