package dev.ringway.deployment.picture;

import dev.ringway.deployment.picture.RingGeometry.Point;
import java.util.List;

/** The second picture: the rings in a row as circles that grow with the users they reach. */
public final class ReleaseFlow {
    /** From left to right, or downwards where the page is narrow. */
    public enum Direction {
        ACROSS,
        DOWN
    }

    private final RingPicture picture;
    private final PictureTheme theme;
    private final FlowPlan plan;
    private final String id;
    private final Svg svg = new Svg();

    /** @param id makes the picture's element ids its own in the page */
    public ReleaseFlow(RingPicture picture, PictureTheme theme, Direction direction, String id) {
        this.picture = picture;
        this.theme = theme;
        this.plan = FlowPlan.of(direction, picture);
        this.id = id;
    }

    public String svg() {
        Canvas canvas = new Canvas(svg, theme, id);
        canvas.open(plan.width(), plan.height());
        canvas.openDrawing(PictureWords.flowTitle(picture), PictureWords.description(picture));
        svg.leaf("path", "d", plan.wedge(), "fill", theme.wedge());
        picture.bands().stream().skip(1).forEach(this::drawArrow);
        picture.bands().forEach(this::drawCircle);
        picture.bands().forEach(this::drawCaption);
        if (picture.rejected() != null) {
            new RejectedLane(svg, theme, plan, picture).draw();
        }
        canvas.closeDrawing();
        picture.bands().forEach(this::drawLink);
        return canvas.close();
    }

    private void drawArrow(RingBand into) {
        int place = into.ring().ordinal();
        boolean never = into.state() == BandState.NEVER;
        String colour = never ? theme.softInk() : theme.rim(into.state());
        svg.leaf(
                "path",
                "d",
                plan.arrow(place),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                2,
                "stroke-linecap",
                "round",
                "stroke-linejoin",
                "round",
                "stroke-dasharray",
                never ? "2 6" : "none");
        if (never && picture.bands().get(place - 1).state() != BandState.NEVER) {
            svg.leaf(
                    "path", "d", plan.bar(place), "stroke", theme.stop(), "stroke-width", 6, "stroke-linecap", "round");
        }
        if (into.state() == BandState.GATE) {
            svg.leaf(
                    "path",
                    "d",
                    plan.posts(place),
                    "stroke",
                    theme.ink(),
                    "stroke-width",
                    4,
                    "stroke-linecap",
                    "round");
        }
        if (into.next() != null && plan.direction() == Direction.ACROSS) {
            Point at = plan.onArrow(place).plus(0, -30);
            svg.words(
                    "text",
                    PictureWords.brief(into.next()),
                    "x",
                    at.x(),
                    "y",
                    at.y(),
                    "fill",
                    colour,
                    "font-size",
                    13,
                    "font-weight",
                    600,
                    "text-anchor",
                    "middle");
        }
    }

    private void drawCircle(RingBand band) {
        Point at = plan.centre(band.ring().ordinal());
        double radius = plan.radius(band.ring().ordinal());
        boolean hollow = band.state() == BandState.NEVER || band.version() == null;
        svg.leaf(
                "circle",
                "cx",
                at.x(),
                "cy",
                at.y(),
                "r",
                radius,
                "fill",
                hollow ? theme.surface() : theme.ring(band.ring()),
                "stroke",
                hollow ? theme.softInk() : theme.surface(),
                "stroke-width",
                2,
                "stroke-dasharray",
                hollow ? "3 5" : "none");
        new Rim(svg, theme, at, radius).draw(band);
        Badge.draw(svg, theme, band, at);
    }

    private void drawCaption(RingBand band) {
        int place = band.ring().ordinal();
        List<Point> lines = plan.caption(place);
        String anchor = plan.direction() == Direction.ACROSS ? "middle" : "start";
        line(PictureWords.brief(band.version()), lines.get(0), anchor, 16, 700, theme.ink());
        line(band.ring().label(), lines.get(1), anchor, 12, 700, theme.ink());
        line(PictureWords.users(band), lines.get(2), anchor, 14, 400, theme.ink());
        line(PictureWords.audience(band.ring()), lines.get(3), anchor, 13, 400, theme.softInk());
        if (plan.direction() == Direction.DOWN && band.state() != BandState.IDLE) {
            line(PictureWords.state(band), lines.get(4), anchor, 12, 600, theme.rim(band.state()));
        }
    }

    private void line(String words, Point at, String anchor, int size, int weight, String colour) {
        svg.words(
                "text",
                words,
                "x",
                at.x(),
                "y",
                at.y(),
                "text-anchor",
                anchor,
                "font-size",
                size,
                "font-weight",
                weight,
                "fill",
                colour);
    }

    private void drawLink(RingBand band) {
        if (band.href() == null) {
            return;
        }
        int place = band.ring().ordinal();
        svg.open("a", "href", band.href(), "class", "ring-link", "aria-label", PictureWords.line(band));
        svg.leaf(
                "circle",
                "class",
                "ring-hit",
                "fill",
                "transparent",
                "cx",
                plan.centre(place).x(),
                "cy",
                plan.centre(place).y(),
                "r",
                Math.max(24, plan.radius(place) + 4));
        svg.close();
    }
}
