package dev.ringway.api.promotion;

/** Starts a promotion; {@code evidence} may name the gate report the decision rests on, or be absent. */
public record StartRequest(String evidence) {}
