package dev.ringway.promotion;

/** Which way a promotion leads. */
public enum PromotionKind {
    /** To a newer release, through the gates. */
    FORWARD,
    /** Back to a release the ring ran before. */
    ROLL_BACK
}
