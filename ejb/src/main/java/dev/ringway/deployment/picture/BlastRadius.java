package dev.ringway.deployment.picture;

import dev.ringway.deployment.picture.RingGeometry.Point;
import java.util.List;

/** The first picture: four concentric rings, DEV in the middle, with what runs in each. */
public final class BlastRadius {
    /** Whether the numbers stand in the picture; narrow pages write them beside it in HTML. */
    public enum Legend {
        INSIDE,
        OUTSIDE
    }

    private static final double OUTER = 208;
    private static final double INNERMOST = 56;
    private static final double THINNEST = 45;
    private static final Point CENTRE = new Point(220, 220);
    private static final List<Integer> BADGE_DEGREES = List.of(52, 68, 97, 124);

    private final RingPicture picture;
    private final PictureTheme theme;
    private final Legend legend;
    private final String id;
    private final List<Double> radii;
    private final Svg svg = new Svg();

    /** @param id makes the picture's element ids its own in the page */
    public BlastRadius(RingPicture picture, PictureTheme theme, Legend legend, String id) {
        this.picture = picture;
        this.theme = theme;
        this.legend = legend;
        this.id = id;
        this.radii = RingGeometry.bandRadii(picture.users(), OUTER, INNERMOST, THINNEST);
    }

    public String svg() {
        Canvas canvas = new Canvas(svg, theme, id);
        canvas.open(legend == Legend.INSIDE ? 760 : 440, 440);
        canvas.openDrawing(PictureWords.radiusTitle(picture), PictureWords.description(picture));
        picture.bands().forEach(this::drawBand);
        picture.bands().forEach(this::drawRim);
        if (legend == Legend.INSIDE) {
            picture.bands().forEach(band -> legendText().draw(band, badgeOf(band)));
        }
        picture.bands().forEach(this::drawBadge);
        canvas.closeDrawing();
        picture.bands().forEach(this::drawLink);
        return canvas.close();
    }

    private void drawBand(RingBand band) {
        boolean hollow = band.state() == BandState.NEVER || band.version() == null;
        double gap = band.ring().ordinal() == 0 ? 0 : 1;
        svg.leaf(
                "path",
                "d",
                RingGeometry.band(CENTRE, inner(band) + gap, outer(band) - 1),
                "fill-rule",
                "evenodd",
                "fill",
                hollow ? theme.wedge() : theme.ring(band.ring()));
        if (band.ring().ordinal() == 0) {
            label(band, CENTRE.y() - 6, CENTRE.y() + 15);
            return;
        }
        String path = id + "-" + band.ring();
        svg.leaf("path", "id", path, "fill", "none", "d", RingGeometry.upperArc(CENTRE, outer(band) - 16));
        svg.open(
                "text",
                "class",
                "ring-name",
                "fill",
                theme.ink(),
                "font-size",
                11.5,
                "font-weight",
                700,
                "letter-spacing",
                0.8,
                "text-anchor",
                "middle");
        svg.words("textPath", band.ring().label(), "href", "#" + path, "startOffset", "50%");
        svg.close();
        version(band, CENTRE.y() - outer(band) + 39);
    }

    private void label(RingBand band, double nameY, double versionY) {
        svg.words(
                "text",
                band.ring().label(),
                "x",
                CENTRE.x(),
                "y",
                nameY,
                "class",
                "ring-name",
                "fill",
                theme.ink(),
                "font-size",
                11.5,
                "font-weight",
                700,
                "letter-spacing",
                0.8,
                "text-anchor",
                "middle");
        version(band, versionY);
    }

    private void version(RingBand band, double y) {
        svg.words(
                "text",
                PictureWords.brief(band.version()),
                "x",
                CENTRE.x(),
                "y",
                y,
                "fill",
                theme.ink(),
                "font-size",
                15,
                "font-weight",
                600,
                "text-anchor",
                "middle");
    }

    private void drawRim(RingBand band) {
        Rim rim = new Rim(svg, theme, CENTRE, outer(band));
        rim.draw(band);
    }

    private void drawBadge(RingBand band) {
        Badge.draw(svg, theme, band, badgeOf(band));
    }

    private void drawLink(RingBand band) {
        if (band.href() == null) {
            return;
        }
        svg.open("a", "href", band.href(), "class", "ring-link", "aria-label", PictureWords.line(band));
        svg.leaf(
                "path",
                "class",
                "ring-hit",
                "fill",
                "transparent",
                "fill-rule",
                "evenodd",
                "d",
                RingGeometry.band(CENTRE, inner(band), outer(band)));
        if (legend == Legend.INSIDE) {
            legendText().drawHit(band);
        }
        svg.close();
    }

    private RadiusLegend legendText() {
        return new RadiusLegend(svg, theme);
    }

    private Point badgeOf(RingBand band) {
        return RingGeometry.onCircle(
                CENTRE, outer(band), BADGE_DEGREES.get(band.ring().ordinal()));
    }

    private double outer(RingBand band) {
        return radii.get(band.ring().ordinal());
    }

    private double inner(RingBand band) {
        int place = band.ring().ordinal();
        return place == 0 ? 0 : radii.get(place - 1);
    }
}
