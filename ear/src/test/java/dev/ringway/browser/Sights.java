package dev.ringway.browser;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What has been seen in this run: the same page with other names, numbers and times, or not live yet, is the same sight. */
final class Sights {
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final String STANDING = "() => document.documentElement.outerHTML";

    private Sights() {}

    /** Whether nothing like this has been seen yet in the same light; from now on it has. */
    static boolean isNew(Page page, String light) {
        return SEEN.add(light + of(page));
    }

    private static int of(Page page) {
        return ((String) page.evaluate(STANDING))
                .replaceAll("(?s)<time\\b.*?</time>", "<time>")
                .replaceAll("<input type=\"hidden\"[^>]*>", "<input>")
                .replaceAll("(?s)<div id=\"live\".*?</button>", "<button>")
                .replaceAll("(?s)<details class=\"who\".*?</details>", "<details>")
                .replaceAll("(<span class=\"face[^>]*>)\\w", "$1")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f-]{8,}", "0")
                .replaceAll("\\d+", "0")
                .replaceAll("\\b(adam|rita|quinn|quentin|dora|olga|axel|anna|carl|gina|gus)\\b", "somebody")
                .hashCode();
    }
}
