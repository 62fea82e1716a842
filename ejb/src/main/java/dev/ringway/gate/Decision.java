package dev.ringway.gate;

/** What a person decides at a gate. */
public enum Decision {
    APPROVED,
    REJECTED
}
