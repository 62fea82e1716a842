package dev.ringway.shared;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Names one request across programs: the trace-id of W3C Trace Context, 32 lower-case hexadecimal digits. */
public record TraceId(String hex) {
    /** Under this name the id stands in every log line of its request. */
    public static final String LOG_KEY = "traceId";

    /** Under this name the id stands in the headers of every answer. */
    public static final String HEADER = "Trace-Id";

    private static final Pattern TRACE_PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The caller's own id from its {@code traceparent} header, or a new one when there is none worth honouring. */
    public static TraceId of(String traceParent) {
        Matcher given = TRACE_PARENT.matcher(traceParent == null ? "" : traceParent);
        return given.matches() ? new TraceId(given.group(1)) : random();
    }

    /** Of the work at hand, as every line of the log has it; null for work without one. */
    public static TraceId current() {
        Object hex = MDC.get(LOG_KEY);
        return hex == null ? null : new TraceId(hex.toString());
    }

    /** For work that no request asked for. */
    public static TraceId random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new TraceId(HexFormat.of().formatHex(bytes));
    }

    /** Names the work in every line of the log and in every entry of the audit trail that comes of it. */
    public void during(Runnable work) {
        Object outer = MDC.put(LOG_KEY, hex);
        try {
            work.run();
        } finally {
            restore(outer);
        }
    }

    private static void restore(Object outer) {
        if (outer == null) {
            MDC.remove(LOG_KEY);
            return;
        }
        MDC.put(LOG_KEY, outer);
    }

    @Override
    public String toString() {
        return hex;
    }
}
