package dev.ringway.ui.administration;

/** One step of setting Ringway up: whether it is done, and the page where it is done. */
public record Step(Kind kind, boolean done, String page) {
    /** In the order in which they are best taken. */
    public enum Kind {
        PRODUCT,
        POLICY,
        ENVIRONMENT,
        TOKEN,
        CUSTOMER
    }
}
