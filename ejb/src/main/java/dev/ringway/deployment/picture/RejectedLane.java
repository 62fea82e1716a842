package dev.ringway.deployment.picture;

import static dev.ringway.deployment.picture.RingGeometry.text;

import dev.ringway.deployment.picture.RingGeometry.Point;

/** The short way of a rejected release: solid where it was, a cross bar, hollow where it will never be. */
final class RejectedLane {
    private final Svg svg;
    private final PictureTheme theme;
    private final FlowPlan plan;
    private final RingPicture picture;

    RejectedLane(Svg svg, PictureTheme theme, FlowPlan plan, RingPicture picture) {
        this.svg = svg;
        this.theme = theme;
        this.plan = plan;
        this.picture = picture;
    }

    void draw() {
        double y = plan.laneY();
        int reached = (int) picture.bands().stream()
                .filter(band -> picture.rejected().hasReached(band.ring()))
                .count();
        int last = picture.bands().size() - 1;
        double bar = barX(reached);
        line(plan.laneX(0), bar, y, theme.stop(), "none");
        line(bar, plan.laneX(last), y, theme.softInk(), "2 6");
        picture.bands()
                .forEach(band -> dot(band, new Point(plan.laneX(band.ring().ordinal()), y)));
        svg.leaf(
                "path",
                "d",
                "M" + text(new Point(bar, y - 13)) + "v26",
                "stroke",
                theme.stop(),
                "stroke-width",
                5,
                "stroke-linecap",
                "round");
        words(reached, y + (plan.direction() == ReleaseFlow.Direction.DOWN ? 34 : 48));
    }

    private double barX(int reached) {
        if (reached == 0) {
            return plan.laneX(0) - 22;
        }
        double from = plan.laneX(reached - 1);
        return reached > picture.bands().size() - 1 ? from + 22 : (from + plan.laneX(reached)) / 2;
    }

    private void words(int reached, double y) {
        svg.words(
                "text",
                PictureWords.rejected(picture.rejected()),
                "x",
                plan.laneX(0) - 12,
                "y",
                y,
                "fill",
                theme.stop(),
                "font-size",
                13,
                "font-weight",
                600);
        if (plan.direction() == ReleaseFlow.Direction.DOWN) {
            return;
        }
        picture.bands().stream()
                .skip(reached)
                .forEach(band -> svg.words(
                        "text",
                        PictureWords.never(),
                        "x",
                        plan.laneX(band.ring().ordinal()),
                        "y",
                        y - 20,
                        "fill",
                        theme.softInk(),
                        "font-size",
                        12,
                        "text-anchor",
                        "middle"));
    }

    private void dot(RingBand band, Point at) {
        boolean reached = picture.rejected().hasReached(band.ring());
        svg.leaf(
                "circle",
                "cx",
                at.x(),
                "cy",
                at.y(),
                "r",
                8,
                "fill",
                reached ? theme.ring(band.ring()) : theme.surface(),
                "stroke",
                reached ? theme.stop() : theme.softInk(),
                "stroke-width",
                2,
                "stroke-dasharray",
                reached ? "none" : "3 3");
    }

    private void line(double from, double to, double y, String colour, String dash) {
        svg.leaf(
                "path",
                "d",
                "M" + text(new Point(from, y)) + "H" + text(to),
                "stroke",
                colour,
                "stroke-width",
                2,
                "stroke-dasharray",
                dash,
                "stroke-linecap",
                "round");
    }
}
