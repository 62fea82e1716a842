package dev.ringway.deployment.picture;

import dev.ringway.deployment.picture.RingGeometry.Point;

/** The edge of a ring: dashed where a gate holds, an arc where a release is rolling out. */
final class Rim {
    private final Svg svg;
    private final PictureTheme theme;
    private final Point centre;
    private final double radius;

    Rim(Svg svg, PictureTheme theme, Point centre, double radius) {
        this.svg = svg;
        this.theme = theme;
        this.centre = centre;
        this.radius = radius;
    }

    void draw(RingBand band) {
        switch (band.state()) {
            case IDLE -> {}
            case GATE -> gate();
            case ROLLING, HALTED -> progress(band);
            case NEVER -> circle(theme.softInk(), 1.5, "2 5");
        }
    }

    private void gate() {
        circle(theme.surface(), 7, "none");
        circle(theme.ink(), 4, "9 6");
    }

    private void progress(RingBand band) {
        String colour = theme.rim(band.state());
        circle(theme.surface(), 9, "none");
        circle(colour, 1.5, "none");
        if (band.progress() > 0) {
            svg.leaf(
                    "path",
                    "d",
                    RingGeometry.progressArc(centre, radius, band.progress()),
                    "fill",
                    "none",
                    "stroke",
                    colour,
                    "stroke-width",
                    5,
                    "stroke-linecap",
                    "round",
                    "stroke-dasharray",
                    band.state() == BandState.HALTED ? "1 8" : "none");
        }
        if (band.state() == BandState.ROLLING) {
            head(band, colour);
        }
    }

    private void head(RingBand band, String colour) {
        Point at = RingGeometry.onCircle(centre, radius, 360 * band.progress());
        svg.leaf(
                "circle",
                "class",
                "ring-pulse",
                "cx",
                at.x(),
                "cy",
                at.y(),
                "r",
                6.5,
                "fill",
                colour,
                "stroke",
                theme.surface(),
                "stroke-width",
                2);
    }

    private void circle(String colour, double width, String dash) {
        svg.leaf(
                "circle",
                "cx",
                centre.x(),
                "cy",
                centre.y(),
                "r",
                radius,
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                width,
                "stroke-dasharray",
                dash);
    }
}
