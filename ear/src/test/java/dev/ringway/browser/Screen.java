package dev.ringway.browser;

/** The two widths every page is looked at in, in CSS pixels. */
enum Screen {
    WIDE(1280),
    NARROW(360);

    static final int HEIGHT = 900;

    private final int width;

    Screen(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }
}
