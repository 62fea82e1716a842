package dev.ringway.promotion;

/**
 * How the deployments of a promotion stand.
 *
 * @param open not finished yet
 * @param failed finished without success and not waived
 * @param firstFailure what went wrong first, in words, or null
 */
public record RolloutTally(long open, long failed, String firstFailure) {}
