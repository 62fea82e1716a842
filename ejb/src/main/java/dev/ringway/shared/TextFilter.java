package dev.ringway.shared;

/**
 * Writes what a reader looks for as the pattern of a "like", in which nothing but the ends is wild. The "like" has to say
 * {@code escape '!'}; the backslash, which is usual, Hibernate doubles for MariaDB.
 */
public final class TextFilter {
    private TextFilter() {}

    /** Null stays null: nothing is looked for. */
    public static String containing(String text) {
        return text == null ? null : "%" + escaped(text) + "%";
    }

    /** Null stays null. */
    public static String beginning(String text) {
        return text == null ? null : escaped(text) + "%";
    }

    private static String escaped(String text) {
        return text.replaceAll("([%_!])", "!$1");
    }
}
