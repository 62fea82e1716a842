package dev.ringway.deployment.picture;

/** What is going on in a ring, as the pictures show it. */
public enum BandState {
    /** Nothing is moving. */
    IDLE,
    /** A release waits at the gate of the ring. */
    GATE,
    /** A release is being deployed to the ring. */
    ROLLING,
    /** A deployment to the ring has been halted. */
    HALTED,
    /** The pictured release was rejected and will never reach the ring. */
    NEVER
}
