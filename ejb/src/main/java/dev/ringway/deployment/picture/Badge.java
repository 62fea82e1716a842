package dev.ringway.deployment.picture;

import dev.ringway.deployment.picture.RingGeometry.Point;

/** The round sign that tells the state of a ring by its shape. */
final class Badge {
    static final double RADIUS = 12;

    private Badge() {}

    static void draw(Svg svg, PictureTheme theme, RingBand band, Point at) {
        String colour = theme.rim(band.state());
        svg.leaf(
                "circle",
                "cx",
                at.x(),
                "cy",
                at.y(),
                "r",
                RADIUS,
                "fill",
                theme.surface(),
                "stroke",
                colour,
                "stroke-width",
                2);
        svg.leaf(
                "path",
                "d",
                "M" + RingGeometry.text(at) + glyph(band),
                "fill",
                fill(band, colour),
                "stroke",
                colour,
                "stroke-width",
                2,
                "stroke-linecap",
                "round",
                "stroke-linejoin",
                "round");
    }

    private static String glyph(RingBand band) {
        return switch (band.state()) {
            case IDLE -> band.version() == null ? "m-4 0h8" : "m-4.5 .5l3 3.2l6 -7";
            case GATE -> "m0 -5.5v5.5m0 5v.2";
            case ROLLING -> "m-2.6 -4.4v8.8l7 -4.4z";
            case HALTED -> "m-2.6 -4v8m5.2 -8v8";
            case NEVER -> "m-3.6 -3.6l7.2 7.2m0 -7.2l-7.2 7.2";
        };
    }

    private static String fill(RingBand band, String colour) {
        return band.state() == BandState.ROLLING ? colour : "none";
    }
}
