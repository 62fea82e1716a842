package dev.ringway.gate;

/** What a gate asks, and what the reader may decide there. */
public record GateStand(GateReport report, DeciderView decider) {}
