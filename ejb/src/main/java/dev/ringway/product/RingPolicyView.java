package dev.ringway.product;

/** The policy of one ring as it stands; {@code revision} is what a change must name. */
public record RingPolicyView(Ring ring, RingPolicyTerms terms, int revision) {}
