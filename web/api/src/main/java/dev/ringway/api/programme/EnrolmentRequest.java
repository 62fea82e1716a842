package dev.ringway.api.programme;

/** Which environment is to join, by its id, and which version of the terms was read and is accepted. */
public record EnrolmentRequest(String environment, Integer termsVersion) {}
