package dev.ringway.storage;

import java.util.function.UnaryOperator;

/**
 * What a caller asks of a file, in the words of its request; a header that was not sent is null.
 *
 * @param method GET or HEAD
 * @param range header {@code Range}
 * @param ifRange header {@code If-Range}
 * @param ifMatch header {@code If-Match}
 * @param ifNoneMatch header {@code If-None-Match}
 */
public record FileRequest(String method, String range, String ifRange, String ifMatch, String ifNoneMatch) {
    /** @param header finds a header by its name; null for one that was not sent */
    public static FileRequest of(String method, UnaryOperator<String> header) {
        return new FileRequest(
                method,
                header.apply("Range"),
                header.apply("If-Range"),
                header.apply("If-Match"),
                header.apply("If-None-Match"));
    }

    public static FileRequest whole() {
        return new FileRequest("GET", null, null, null, null);
    }

    boolean wantsBody() {
        return "GET".equals(method);
    }
}
