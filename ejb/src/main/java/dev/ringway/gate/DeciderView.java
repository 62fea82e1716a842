package dev.ringway.gate;

/**
 * What the caller may decide at a gate.
 *
 * @param whyNotApprove what keeps them from approving, in words, or null
 * @param isAwaited whether the gate waits for them: to approve, or to validate work items so that they can
 */
public record DeciderView(boolean mayApprove, boolean mayReject, String whyNotApprove, boolean isAwaited) {}
