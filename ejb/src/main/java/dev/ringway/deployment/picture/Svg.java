package dev.ringway.deployment.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG elements, with everything escaped. */
final class Svg {
    private final StringBuilder out = new StringBuilder(8192);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are given as name, value, name, value. */
    Svg open(String element, Object... attributes) {
        start(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Svg leaf(String element, Object... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    Svg words(String element, String words, Object... attributes) {
        open(element, attributes);
        out.append(escaped(words));
        return close();
    }

    private StringBuilder start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(written(attributes[i + 1])))
                    .append('"');
        }
        return out;
    }

    private static String written(Object value) {
        return value instanceof Double number ? RingGeometry.text(number) : String.valueOf(value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
