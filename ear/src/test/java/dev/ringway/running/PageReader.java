package dev.ringway.running;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads the pages and sends their forms without a browser, with a session of their own. */
public final class PageReader {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final URI server;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    private PageReader(URI server) {
        this.server = server;
    }

    static PageReader anonymous(ServerProcess server) {
        return new PageReader(server.address());
    }

    static PageReader signedIn(ServerProcess server, String name) {
        return signedIn(server.address(), name);
    }

    /** The identity provider asks on two pages: first for the name, then for the password. */
    public static PageReader signedIn(URI server, String name) {
        PageReader reader = new PageReader(server);
        Answer asked = reader.arrive(reader.open("/"));
        asked = reader.arrive(reader.submit(asked, Map.of("username", name)));
        reader.arrive(reader.submit(asked, Map.of("password", name + "-ringway")))
                .is(200);
        return reader;
    }

    /** By the server that set them, such as {@code http://127.0.0.1:8080}. */
    public Map<String, Map<String, String>> cookies() {
        return cookies.entrySet().stream()
                .collect(Collectors.toMap(known -> "http://" + known.getKey(), Map.Entry::getValue));
    }

    /** Follows no redirect. */
    public Answer open(String path) {
        return send(server.resolve(path), null);
    }

    /** As a page's script looks for what has changed; follows no redirect. */
    Answer looksAgain(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).header("Ringway-Regions", "yes"), null);
    }

    /** As a browser sends a form; follows no redirect. */
    Answer post(String path, Map<String, String> fields) {
        return send(server.resolve(path), BodyPublishers.ofString(joined(fields, "&", true)));
    }

    /** A form in pieces, of which nobody knows beforehand how many come; follows no redirect. */
    Answer postWithoutLength(String path, String form) {
        return send(server.resolve(path), BodyPublishers.fromPublisher(BodyPublishers.ofString(form)));
    }

    private Answer submit(Answer page, Map<String, String> fields) {
        Matcher form = LOGIN_FORM.matcher(page.text());
        if (!form.find()) {
            throw new AssertionError("No form to sign in with: " + page);
        }
        return send(
                URI.create(form.group(1).replace("&amp;", "&")), BodyPublishers.ofString(joined(fields, "&", true)));
    }

    private Answer arrive(Answer answer) {
        Answer current = answer;
        for (int i = 0; i < MOST_REDIRECTS && current.status() / 100 == 3; i++) {
            current = send(server.resolve(current.header("Location")), null);
        }
        return current;
    }

    private Answer send(URI address, BodyPublisher form) {
        return send(HttpRequest.newBuilder(address), form);
    }

    private Answer send(HttpRequest.Builder request, BodyPublisher form) {
        request.timeout(Duration.ofSeconds(90));
        URI address = request.copy().build().uri();
        Map<String, String> known = cookies.computeIfAbsent(address.getAuthority(), authority -> new LinkedHashMap<>());
        if (!known.isEmpty()) {
            request.header("Cookie", joined(known, "; ", false));
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(form);
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(cookie -> remember(known, cookie));
            return new Answer(address.toString(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new NoAnswer(address.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(address.toString(), e);
        }
    }

    private static void remember(Map<String, String> cookies, String header) {
        String[] pair = header.split(";")[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
            return;
        }
        cookies.put(pair[0], pair[1]);
    }

    private static String joined(Map<String, String> pairs, String between, boolean encoded) {
        return pairs.entrySet().stream()
                .map(pair -> encoded
                        ? encode(pair.getKey()) + "=" + encode(pair.getValue())
                        : pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(between));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
