package dev.ringway.bench;

import java.util.Locale;

/** One line of the table: a path, its goal, what was measured, and what stands beside it. */
record Figure(String path, String goal, String measured, String beside) {
    static final String HEAD = "| path | goal | figure | beside it |\n|---|---|---|---|";

    static Figure of(String path, String goal, String measured, String beside, Object... values) {
        return new Figure(path, goal, measured, String.format(Locale.ROOT, beside, values));
    }

    static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    @Override
    public String toString() {
        return "| " + path + " | " + goal + " | " + measured + " | " + beside + " |";
    }
}
