package dev.ringway.shared;

/** What names the row at which a page ends. It names the list and its order, too, so that no other takes it for its own. */
public final class Cursor {
    private static final String SEPARATOR = ".";

    private Cursor() {}

    /** {@code list} says what is listed, and in which order when there are several. */
    public static String at(String list, String place) {
        return list + SEPARATOR + place;
    }

    /** The place in this list. */
    public static String place(String list, String cursor) {
        String begin = list + SEPARATOR;
        if (!cursor.startsWith(begin)) {
            throw refused();
        }
        return cursor.substring(begin.length());
    }

    public static InvalidInput refused() {
        return new InvalidInput(
                "/cursor",
                "This cursor belongs to another list, or to another order of it. Begin with the first page.");
    }
}
