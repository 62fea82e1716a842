package dev.ringway.ui.release;

import dev.ringway.promotion.PromotionState;

/** How a release stands to a ring, as strip and stepper show it. */
public enum Standing {
    REACHED("reached there", "check"),
    GATE("ahead", "gate"),
    READY("ahead", "waiting"),
    ROLLING("ahead", "rolling"),
    HALTED("ahead", "halted"),
    AHEAD("ahead", "none"),
    NEVER("never", "blocked");

    private final String style;
    private final String icon;

    Standing(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    public String style() {
        return style;
    }

    public String icon() {
        return icon;
    }

    static Standing of(PromotionState open) {
        return switch (open) {
            case AWAITING_GATES -> GATE;
            case READY -> READY;
            case DEPLOYING -> ROLLING;
            case HALTED -> HALTED;
            case COMPLETED -> REACHED;
            case REJECTED -> NEVER;
            case CANCELLED, SUPERSEDED, ROLLED_BACK -> AHEAD;
        };
    }
}
