package dev.ringway.ui.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** How the person in front of the page wants it: theme and time zone, each from a cookie. */
@Named
@RequestScoped
public class Reader {
    @Inject
    private HttpServletRequest request;

    public Theme getTheme() {
        return Theme.of(cookie(Theme.COOKIE).orElse(""));
    }

    public ZoneId getZone() {
        return cookie("ringway-zone").flatMap(Reader::zone).orElse(ZoneId.of("UTC"));
    }

    public boolean isZoneKnown() {
        return cookie("ringway-zone").isPresent();
    }

    /** This page's path and query, to come back to. */
    public String getHere() {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        Object query = request.getAttribute("jakarta.servlet.forward.query_string");
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String rest = forwarded == null ? request.getQueryString() : (String) query;
        return rest == null ? path : path + "?" + rest;
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text.replace("%2F", "/")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
