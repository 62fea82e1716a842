package dev.ringway.ui.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The addresses of the other pages of a list: this page's own, with another cursor. */
@Named
@RequestScoped
public class Pager {
    private static final String CURSOR = "cursor";

    @Inject
    private HttpServletRequest request;

    /** Null leads to the start of the list. */
    public String at(String cursor) {
        List<String> query = new ArrayList<>(inAddress());
        query.removeIf(pair -> pair.startsWith(CURSOR + "=") || pair.endsWith("="));
        if (cursor != null) {
            query.add(CURSOR + "=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
        }
        return "?" + String.join("&", query);
    }

    /** As the reader's address has them: what a form has sent besides is no part of it. */
    private List<String> inAddress() {
        String query = request.getQueryString();
        return query == null ? List.of() : List.of(query.split("&"));
    }

    /** Whether the reader has left the start of the list. */
    public boolean isAway() {
        String cursor = request.getParameter(CURSOR);
        return cursor != null && !cursor.isBlank();
    }
}
