package dev.ringway.api.promotion;

/** {@code promotion}, if given, must be the rollout that is taken back: the one that came to the ring last. */
public record RollBackRequest(String reason, String promotion) {}
