package dev.ringway.environment;

/** How many environments and users a ring reaches: its blast radius. */
public record RingCensus(long environments, long users) {}
