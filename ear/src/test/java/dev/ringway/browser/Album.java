package dev.ringway.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;

/** The screenshots of one test, numbered in the order in which they were taken. */
final class Album {
    private static final int QUALITY = 75;

    private final Path directory;
    private int taken;

    Album(String testClass, String test) {
        this.directory = Path.of(System.getProperty("ringway.screenshots"))
                .resolve(testClass)
                .resolve(test);
    }

    void take(Page page, String what) {
        taken++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY)
                .setPath(directory.resolve("%02d-%s.jpg".formatted(taken, what))));
    }
}
