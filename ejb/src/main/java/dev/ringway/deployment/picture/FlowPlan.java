package dev.ringway.deployment.picture;

import static dev.ringway.deployment.picture.RingGeometry.text;

import dev.ringway.deployment.picture.ReleaseFlow.Direction;
import dev.ringway.deployment.picture.RingGeometry.Point;
import java.util.List;

/** Where everything of the flow stands, across or down. */
final class FlowPlan {
    private static final double COLUMN = 240;
    private static final double ROW = 138;
    private static final double AXIS_ACROSS = 132;
    private static final double AXIS_DOWN = 58;
    private static final int LANE = 92;
    private static final double LEAD = 44;

    private final Direction direction;
    private final List<Double> radii;
    private final boolean withLane;

    private FlowPlan(Direction direction, List<Double> radii, boolean withLane) {
        this.direction = direction;
        this.radii = radii;
        this.withLane = withLane;
    }

    static FlowPlan of(Direction direction, RingPicture picture) {
        long most = picture.users().stream().mapToLong(Long::longValue).max().orElse(0);
        double largest = direction == Direction.ACROSS ? 70 : 48;
        List<Double> radii = picture.users().stream()
                .map(users -> RingGeometry.flowRadius(users, most, 20, largest))
                .toList();
        return new FlowPlan(direction, radii, picture.rejected() != null);
    }

    Direction direction() {
        return direction;
    }

    int width() {
        return direction == Direction.ACROSS ? (int) COLUMN * 4 : 340;
    }

    int height() {
        int rings = direction == Direction.ACROSS ? 312 : (int) ROW * 4;
        return withLane ? rings + LANE : rings;
    }

    Point centre(int place) {
        return direction == Direction.ACROSS
                ? new Point(COLUMN / 2 + place * COLUMN, AXIS_ACROSS)
                : new Point(AXIS_DOWN, ROW / 2 + place * ROW);
    }

    double radius(int place) {
        return radii.get(place);
    }

    /** Version, name, users, audience and, downwards, the state. */
    List<Point> caption(int place) {
        Point centre = centre(place);
        if (direction == Direction.ACROSS) {
            return List.of(
                    new Point(centre.x(), 34),
                    new Point(centre.x(), 246),
                    new Point(centre.x(), 268),
                    new Point(centre.x(), 289));
        }
        Point text = new Point(128, centre.y());
        return List.of(text.plus(0, -24), text.plus(0, -44), text.plus(0, -3), text.plus(0, 16), text.plus(0, 36));
    }

    /** The soft shape behind the circles that opens towards the many. */
    String wedge() {
        int last = radii.size() - 1;
        StringBuilder there = new StringBuilder("M" + text(along(beside(0, -1), -LEAD - radius(0) / 2)));
        StringBuilder back = new StringBuilder("L" + text(along(beside(0, 1), -LEAD - radius(0) / 2)));
        for (int place = 0; place <= last; place++) {
            there.append('L').append(text(beside(place, -1)));
            back.insert(0, "L" + text(beside(place, 1)));
        }
        Point end = along(beside(last, -1), LEAD + radius(last) / 2);
        Point turn = along(beside(last, 1), LEAD + radius(last) / 2);
        return there.append('L')
                .append(text(end))
                .append('L')
                .append(text(turn))
                .append(back)
                .append('Z')
                .toString();
    }

    private Point along(Point point, double distance) {
        return direction == Direction.ACROSS ? point.plus(distance, 0) : point.plus(0, distance);
    }

    /** The shape never narrows towards the many, even where a ring is still empty. */
    private Point beside(int place, int side) {
        double widest = radii.stream().limit(place + 1L).max(Double::compare).orElseThrow();
        double away = side * (widest + 12);
        return direction == Direction.ACROSS
                ? centre(place).plus(0, away)
                : centre(place).plus(away, 0);
    }

    /** From the circle before to the circle at the place, with its head. */
    String arrow(int place) {
        double from = radius(place - 1) + 12;
        double to = radius(place) + 12;
        if (direction == Direction.ACROSS) {
            Point tip = centre(place).plus(-to, 0);
            return "M" + text(centre(place - 1).plus(from, 0)) + "L" + text(tip) + "m-7 -6l7 6l-7 6";
        }
        Point tip = centre(place).plus(0, -to);
        return "M" + text(centre(place - 1).plus(0, from)) + "L" + text(tip) + "m-6 -7l6 7l6 -7";
    }

    /** The middle of the arrow into the place. */
    Point onArrow(int place) {
        Point before = centre(place - 1);
        double from = radius(place - 1);
        double room = direction == Direction.ACROSS ? COLUMN : ROW;
        double middle = (from + room - radius(place)) / 2;
        return direction == Direction.ACROSS ? before.plus(middle, 0) : before.plus(0, middle);
    }

    /** A closed bar across the arrow into the place: a rejection. */
    String bar(int place) {
        Point at = onArrow(place);
        return direction == Direction.ACROSS
                ? "M" + text(at.plus(0, -14)) + "v28"
                : "M" + text(at.plus(-14, 0)) + "h28";
    }

    /** Two posts across the arrow into the place: a gate. */
    String posts(int place) {
        Point at = onArrow(place);
        return direction == Direction.ACROSS
                ? "M" + text(at.plus(0, -13)) + "v8m0 10v8"
                : "M" + text(at.plus(-13, 0)) + "h8m10 0h8";
    }

    /** Where the lane of a rejected release runs, below the rings. */
    double laneY() {
        return height() - LANE + 26.0;
    }

    double laneX(int place) {
        return direction == Direction.ACROSS ? centre(place).x() : 30 + place * 92.0;
    }
}
