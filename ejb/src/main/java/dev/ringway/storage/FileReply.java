package dev.ringway.storage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a request for a file is answered over HTTP (RFC 9110): the same for whoever sends it.
 *
 * @param status 200, 206, 304, 412 or 416
 * @param headers in the order they are sent
 * @param offset of the first byte to be sent
 * @param length how many bytes are to be sent; 0 for none
 */
public record FileReply(int status, Map<String, String> headers, long offset, long length) {
    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int PRECONDITION_FAILED = 412;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    /** Preconditions in the order of RFC 9110 §13.2.2, then the range. */
    public static FileReply to(FileRequest request, OfferedFile file) {
        if (request.ifMatch() != null && !lists(request.ifMatch(), file.entityTag())) {
            return empty(PRECONDITION_FAILED, new LinkedHashMap<>());
        }
        if (request.ifNoneMatch() != null && lists(request.ifNoneMatch().replace("W/", ""), file.entityTag())) {
            return empty(NOT_MODIFIED, identity(file));
        }
        Optional<ByteRange> range = request.wantsBody() && stillTheSame(request.ifRange(), file)
                ? ByteRange.of(request.range(), file.size())
                : Optional.empty();
        return range.map(part -> part(part, file)).orElseGet(() -> whole(request, file));
    }

    /** Whether bytes of the file are to be sent. */
    public boolean hasBody() {
        return length > 0;
    }

    private static FileReply whole(FileRequest request, OfferedFile file) {
        Map<String, String> headers = description(file);
        headers.put("Content-Length", String.valueOf(file.size()));
        return new FileReply(OK, headers, 0, request.wantsBody() ? file.size() : 0);
    }

    private static FileReply part(ByteRange range, OfferedFile file) {
        if (!range.isSatisfiable()) {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Range", "bytes */" + file.size());
            headers.put("Accept-Ranges", "bytes");
            return empty(RANGE_NOT_SATISFIABLE, headers);
        }
        Map<String, String> headers = description(file);
        headers.put("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.size());
        headers.put("Content-Length", String.valueOf(range.length()));
        return new FileReply(PARTIAL_CONTENT, headers, range.first(), range.length());
    }

    private static FileReply empty(int status, Map<String, String> headers) {
        return new FileReply(status, headers, 0, 0);
    }

    private static Map<String, String> description(OfferedFile file) {
        Map<String, String> headers = identity(file);
        headers.put("Accept-Ranges", "bytes");
        headers.put("Content-Type", file.contentType());
        headers.put("Content-Disposition", file.disposition());
        return headers;
    }

    /** Kept by the caller alone, and asked for anew each time: the right to a file can end. */
    private static Map<String, String> identity(OfferedFile file) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", file.entityTag());
        headers.put("Cache-Control", "private, no-cache");
        return headers;
    }

    /** A part is sent only if the caller's beginning is of the same bytes; a date or a weak tag does not prove that. */
    private static boolean stillTheSame(String ifRange, OfferedFile file) {
        return ifRange == null || ifRange.strip().equals(file.entityTag());
    }

    private static boolean lists(String header, String entityTag) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(listed -> listed.equals("*") || listed.equals(entityTag));
    }
}
