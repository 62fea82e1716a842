package dev.ringway.ui.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The addresses of the other pages of a list: this page's own, with another cursor. */
@Named
@RequestScoped
public class Pager {
    private static final String CURSOR = "cursor";

    @Inject
    private HttpServletRequest request;

    /** Null leads to the start of the list. */
    public String at(String cursor) {
        Map<String, String> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        query.remove(CURSOR);
        query.values().removeIf(String::isBlank);
        if (cursor != null) {
            query.put(CURSOR, cursor);
        }
        return "?"
                + query.entrySet().stream()
                        .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** Whether the reader has left the start of the list. */
    public boolean isAway() {
        String cursor = request.getParameter(CURSOR);
        return cursor != null && !cursor.isBlank();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
