package dev.ringway.deployment.picture;

/** The frame of a picture: its size, its name for those who hear it, and its ground where it stands alone. */
final class Canvas {
    private static final String FONTS =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

    private final Svg svg;
    private final PictureTheme theme;
    private final String id;

    Canvas(Svg svg, PictureTheme theme, String id) {
        this.svg = svg;
        this.theme = theme;
        this.id = id;
    }

    void open(int width, int height) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "class",
                "rings",
                "font-family",
                FONTS);
        if (theme != PictureTheme.PAGE) {
            svg.leaf("rect", "width", width, "height", height, "rx", 12, "fill", theme.surface());
        }
    }

    /** The drawing is one image to those who hear it; the links beside it stay reachable. */
    void openDrawing(String title, String description) {
        svg.open("g", "role", "img", "aria-labelledby", id + "-title", "aria-describedby", id + "-description");
        svg.words("title", title, "id", id + "-title");
        svg.words("desc", description, "id", id + "-description");
    }

    void closeDrawing() {
        svg.close();
    }

    String close() {
        return svg.close().toString();
    }
}
