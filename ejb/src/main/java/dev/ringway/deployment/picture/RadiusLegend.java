package dev.ringway.deployment.picture;

import dev.ringway.deployment.picture.RingGeometry.Point;
import java.util.List;

/** The numbers beside the blast radius, each joined to its ring by a line. */
final class RadiusLegend {
    private static final double X = 486;
    private static final List<Double> Y = List.of(72.0, 170.0, 268.0, 366.0);

    private final Svg svg;
    private final PictureTheme theme;

    RadiusLegend(Svg svg, PictureTheme theme) {
        this.svg = svg;
        this.theme = theme;
    }

    void draw(RingBand band, Point badge) {
        double y = y(band);
        String line = "M" + RingGeometry.text(badge) + "L" + RingGeometry.text(new Point(X - 46, y)) + "H"
                + RingGeometry.text(X - 14);
        svg.leaf("path", "d", line, "fill", "none", "stroke", theme.ink(), "stroke-width", 1.25);
        words(band.ring().label(), y - 9, 13, 700, theme.ink());
        words(PictureWords.counts(band), y + 11, 14, 400, theme.ink());
        if (band.state() == BandState.IDLE) {
            words(PictureWords.state(band), y + 31, 13, 400, theme.softInk());
            return;
        }
        words(PictureWords.state(band), y + 31, 13, 600, theme.rim(band.state()));
    }

    private void words(String words, double y, int size, int weight, String colour) {
        svg.words("text", words, "x", X, "y", y, "fill", colour, "font-size", size, "font-weight", weight);
    }

    /** The part of a ring's link that lies over its numbers. */
    void drawHit(RingBand band) {
        svg.leaf(
                "rect",
                "class",
                "ring-hit",
                "fill",
                "transparent",
                "x",
                X - 10,
                "y",
                y(band) - 30,
                "width",
                282,
                "height",
                72,
                "rx",
                8);
    }

    private static double y(RingBand band) {
        return Y.get(band.ring().ordinal());
    }
}
