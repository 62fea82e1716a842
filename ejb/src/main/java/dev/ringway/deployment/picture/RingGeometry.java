package dev.ringway.deployment.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The measures of both pictures: sizes grow with the logarithm of the users, positions only with the order. */
public final class RingGeometry {
    private RingGeometry() {}

    /** A point of the drawing; y grows downwards. */
    public record Point(double x, double y) {
        Point plus(double dx, double dy) {
            return new Point(x + dx, y + dy);
        }
    }

    /**
     * Outer radii of concentric rings that fill {@code outer}. A band is as thick as the logarithm of its users says,
     * but never thinner than its text needs; the innermost counts as a disc with twice the room.
     */
    public static List<Double> bandRadii(List<Long> users, double outer, double innermost, double thinnest) {
        double[] least = new double[users.size()];
        double[] weight = new double[users.size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = i == 0 ? innermost : thinnest;
            weight[i] = 1 + magnitude(users.get(i));
        }
        return running(shared(outer, least, weight));
    }

    /** Radius of a circle of the flow: between {@code smallest} and {@code largest}, by the logarithm of its users. */
    public static double flowRadius(long users, long most, double smallest, double largest) {
        if (most <= 0) {
            return smallest;
        }
        return smallest + (largest - smallest) * magnitude(users) / magnitude(most);
    }

    /** The point at an angle in degrees, clockwise from twelve o'clock. */
    public static Point onCircle(Point centre, double radius, double degrees) {
        double radians = Math.toRadians(degrees);
        return centre.plus(radius * Math.sin(radians), -radius * Math.cos(radians));
    }

    /** Path of the arc that shows how much is done, clockwise from twelve o'clock; a whole turn is two halves. */
    public static String progressArc(Point centre, double radius, double progress) {
        Point start = onCircle(centre, radius, 0);
        if (progress >= 1) {
            Point half = onCircle(centre, radius, 180);
            return "M" + text(start) + arcTo(radius, 0, half) + arcTo(radius, 0, start);
        }
        Point end = onCircle(centre, radius, 360 * progress);
        return "M" + text(start) + arcTo(radius, progress > 0.5 ? 1 : 0, end);
    }

    /** Path of the upper half circle from left to right, on which a name can be written. */
    public static String upperArc(Point centre, double radius) {
        return "M" + text(centre.plus(-radius, 0)) + arcTo(radius, 0, centre.plus(radius, 0));
    }

    /** Path of a band, to be filled by the even-odd rule; a band without inner radius is a disc. */
    public static String band(Point centre, double inner, double outer) {
        return inner <= 0 ? circle(centre, outer) : circle(centre, outer) + circle(centre, inner);
    }

    static String text(Point point) {
        return text(point.x()) + " " + text(point.y());
    }

    static String text(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static String circle(Point centre, double radius) {
        Point left = centre.plus(-radius, 0);
        return "M" + text(left) + arcTo(radius, 0, centre.plus(radius, 0)) + arcTo(radius, 0, left) + "Z";
    }

    private static String arcTo(double radius, int large, Point end) {
        return "A" + text(radius) + " " + text(radius) + " 0 " + large + " 1 " + text(end);
    }

    private static double magnitude(long users) {
        return Math.log10(1.0 + Math.max(0, users));
    }

    /** Divides the whole by weight; what falls below its least gets its least, and the others share the rest. */
    private static double[] shared(double whole, double[] least, double[] weight) {
        double[] parts = new double[least.length];
        boolean[] settled = new boolean[least.length];
        boolean again = true;
        while (again) {
            again = false;
            double rest = whole;
            double weights = 0;
            for (int i = 0; i < parts.length; i++) {
                rest -= settled[i] ? least[i] : 0;
                weights += settled[i] ? 0 : weight[i];
            }
            for (int i = 0; i < parts.length; i++) {
                parts[i] = settled[i] ? least[i] : rest * weight[i] / weights;
                if (!settled[i] && parts[i] < least[i]) {
                    settled[i] = true;
                    again = true;
                }
            }
        }
        return parts;
    }

    private static List<Double> running(double[] parts) {
        List<Double> sums = new ArrayList<>();
        double sum = 0;
        for (double part : parts) {
            sum += part;
            sums.add(sum);
        }
        return List.copyOf(sums);
    }
}
