package dev.ringway.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/** The small pictures of docs/ui.md: each component in light and dark, one below the other. */
final class Portraits {
    private static final Path FOLDER = Path.of(System.getProperty("ringway.screenshots"), "ui");

    private final Person person;

    Portraits(Person person) {
        this.person = person;
    }

    /** Pictures of parts of one page, by their names. */
    Portraits on(String address, Map<String, String> parts) {
        person.opens(address, 200);
        return of(parts);
    }

    /** As {@link #on}, with what the page folds away. */
    Portraits unfolded(String address, Map<String, String> parts) {
        person.opens(address, 200);
        person.page().evaluate("document.querySelectorAll('main details').forEach(part => part.open = true)");
        return of(parts);
    }

    private Portraits of(Map<String, String> parts) {
        parts.forEach(
                (name, selector) -> take(name, person.page().locator(selector).first()));
        return this;
    }

    void take(String name, Locator part) {
        BufferedImage light = picture(part, Light.LIGHT_WIDE);
        BufferedImage dark = picture(part, Light.DARK_WIDE);
        int width = Math.max(light.getWidth(), dark.getWidth());
        BufferedImage both = new BufferedImage(width, light.getHeight() + dark.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = both.createGraphics();
        graphics.drawImage(light, 0, 0, null);
        graphics.drawImage(dark, 0, light.getHeight(), null);
        graphics.dispose();
        write(both, FOLDER.resolve(name + ".png"));
    }

    private BufferedImage picture(Locator part, Light light) {
        Page page = person.page();
        light.falls(page);
        try {
            return ImageIO.read(new ByteArrayInputStream(part.screenshot()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
