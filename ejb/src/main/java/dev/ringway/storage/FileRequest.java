package dev.ringway.storage;

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
    public static FileRequest whole() {
        return new FileRequest("GET", null, null, null, null);
    }

    boolean wantsBody() {
        return "GET".equals(method);
    }
}
