package dev.ringway.gate;

/** What the caller may decide at a gate; {@code whyNotApprove} says in words what keeps them from approving, or null. */
public record DeciderView(boolean mayApprove, boolean mayReject, String whyNotApprove) {}
