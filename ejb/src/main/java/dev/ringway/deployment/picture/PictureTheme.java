package dev.ringway.deployment.picture;

import dev.ringway.product.Ring;
import java.util.List;

/** The colours of a picture: fixed ones for a file of its own, or the variables of the page it stands in. */
public enum PictureTheme {
    LIGHT(
            List.of("#cfe8ff", "#9fd0ff", "#6fb1f2", "#4f97e3"),
            "#ffffff",
            "#1b1f24",
            "#57606a",
            "#eef2f7",
            "#b4430b",
            "#b3202c"),
    DARK(
            List.of("#0b3d6b", "#0f4f8a", "#1462a8", "#1a6cb4"),
            "#11161d",
            "#f0f3f6",
            "#a6b0bb",
            "#1c2430",
            "#ffb454",
            "#ff8e88"),
    PAGE(
            List.of("var(--ring-1)", "var(--ring-2)", "var(--ring-3)", "var(--ring-4)"),
            "var(--surface)",
            "var(--ink)",
            "var(--ink-soft)",
            "var(--wedge)",
            "var(--motion)",
            "var(--bad)");

    private final List<String> rings;
    private final String surface;
    private final String ink;
    private final String softInk;
    private final String wedge;
    private final String motion;
    private final String stop;

    PictureTheme(
            List<String> rings, String surface, String ink, String softInk, String wedge, String motion, String stop) {
        this.rings = rings;
        this.surface = surface;
        this.ink = ink;
        this.softInk = softInk;
        this.wedge = wedge;
        this.motion = motion;
        this.stop = stop;
    }

    String ring(Ring ring) {
        return rings.get(ring.ordinal());
    }

    String surface() {
        return surface;
    }

    String ink() {
        return ink;
    }

    String softInk() {
        return softInk;
    }

    String wedge() {
        return wedge;
    }

    String motion() {
        return motion;
    }

    String stop() {
        return stop;
    }

    /** The colour of what a ring's rim tells. */
    String rim(BandState state) {
        return switch (state) {
            case IDLE, GATE, NEVER -> ink;
            case ROLLING -> motion;
            case HALTED -> stop;
        };
    }
}
