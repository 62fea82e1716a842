package dev.ringway.ui.page;

import dev.ringway.shared.InvalidInput;

/** Reads a whole number that somebody typed. */
public final class WholeNumber {
    private WholeNumber() {}

    /** Blanks and the commas that part thousands are allowed; nothing typed is missing. */
    public static int of(String typed, String pointer) {
        String name = pointer.substring(1);
        if (typed == null || typed.isBlank()) {
            throw new InvalidInput(pointer, name + " is missing.");
        }
        String digits = typed.replaceAll("[\\s,]", "");
        if (!digits.matches("-?\\d+")) {
            throw new InvalidInput(pointer, name + " must be a whole number, such as 2300.");
        }
        if (!digits.matches("-?\\d{1,9}")) {
            throw new InvalidInput(pointer, name + " must be smaller.");
        }
        return Integer.parseInt(digits);
    }
}
