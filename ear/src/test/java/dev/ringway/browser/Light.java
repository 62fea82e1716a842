package dev.ringway.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** The themes and widths in which every page is looked at. */
enum Light {
    LIGHT_WIDE(ColorScheme.LIGHT, Screen.WIDE),
    LIGHT_NARROW(ColorScheme.LIGHT, Screen.NARROW),
    DARK_NARROW(ColorScheme.DARK, Screen.NARROW),
    DARK_WIDE(ColorScheme.DARK, Screen.WIDE);

    private final ColorScheme scheme;
    private final Screen screen;

    Light(ColorScheme scheme, Screen screen) {
        this.scheme = scheme;
        this.screen = screen;
    }

    void falls(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(screen.width(), Screen.HEIGHT);
    }

    @Override
    public String toString() {
        return scheme.name().toLowerCase(Locale.ROOT) + "-" + screen.width();
    }
}
