package dev.ringway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the browser held against the product's pages: errors, warnings and violations of the content policy. */
final class Complaints {
    private static final List<String> SERIOUS = List.of("error", "warning");

    private final String server;
    private final List<String> heard = new ArrayList<>();
    private final Set<String> excused = new HashSet<>();

    Complaints(BrowserContext context, String server) {
        this.server = server;
        context.onConsoleMessage(this::hear);
        context.onWebError(this::hear);
        context.onRequestFailed(this::hear);
    }

    /** The browser writes down every page that answers with an error; this one is meant to. */
    void excuse(String address, int status) {
        excused.add(address + " answered " + status);
    }

    void areNone() {
        assertEquals(List.of(), heard, "What the browser complained about");
    }

    private void hear(ConsoleMessage message) {
        String at = message.location();
        if (SERIOUS.contains(message.type()) && at.startsWith(server) && !isExcused(message)) {
            heard.add(at + ": " + message.text());
        }
    }

    /** What the browser gave up by itself, because it left the page, is no failure. */
    private void hear(Request request) {
        if (request.url().startsWith(server) && !"net::ERR_ABORTED".equals(request.failure())) {
            heard.add(request.url() + " failed: " + request.failure());
        }
    }

    private void hear(WebError error) {
        heard.add(error.page().url() + ": " + error.error());
    }

    private boolean isExcused(ConsoleMessage message) {
        if (!message.text().startsWith("Failed to load resource")) {
            return false;
        }
        String status = message.text().replaceFirst(".*status of (\\d+).*", "$1");
        return excused.contains(message.location().replaceFirst(":\\d+(:\\d+)?$", "") + " answered " + status);
    }
}
