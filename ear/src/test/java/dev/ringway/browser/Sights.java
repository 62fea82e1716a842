package dev.ringway.browser;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What has been seen in this run: the same page with other names, numbers and times, or not live yet, is the same sight. */
final class Sights {
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    /** Of who is signed in nobody is kept, but that their menu is open; of what is live only a word other than that it is. */
    private static final String STANDING = """
            () => {
              const page = document.documentElement.cloneNode(true);
              page.querySelectorAll("time").forEach(time => time.replaceWith("time"));
              page.querySelectorAll("input[type=hidden]").forEach(field => field.removeAttribute("value"));
              page.querySelectorAll(".face, .who-name, .who-panel p, .who-panel .badge").forEach(own => own.textContent = "");
              const word = document.querySelector("#live:not([hidden]) [data-live-word]:not([hidden])")?.dataset.liveWord;
              page.querySelector("#live")?.replaceWith(word && word !== "live" ? word : "");
              return page.outerHTML;
            }
            """;

    private Sights() {}

    /** Whether nothing like this has been seen yet in the same light; from now on it has. */
    static boolean isNew(Page page, String light) {
        return SEEN.add(light + Shop.sha256(standing(page).getBytes(StandardCharsets.UTF_8)));
    }

    /** A digit within a word, such as that of a heading or of a ring, says what it is. */
    private static String standing(Page page) {
        return ((String) page.evaluate(STANDING))
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f-]{8,}", "0")
                .replaceAll("(?<![\\w-])\\d+", "0")
                .replaceAll("\\b(adam|rita|quinn|quentin|dora|olga|axel|anna|carl|gina|gus)\\b", "somebody");
    }
}
