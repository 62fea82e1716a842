package dev.ringway.product;

/** Who starts a promotion once its gate is open. */
public enum StartMode {
    AUTOMATIC,
    MANUAL
}
