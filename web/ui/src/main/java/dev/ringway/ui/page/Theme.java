package dev.ringway.ui.page;

import java.util.Arrays;
import java.util.Locale;

/** Light, dark, or as the reader's system prefers. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "ringway-theme";

    /** As the cookie and the page write it: {@code light}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme of(String text) {
        return Arrays.stream(values())
                .filter(theme -> theme.text().equals(text))
                .findFirst()
                .orElse(AUTO);
    }
}
