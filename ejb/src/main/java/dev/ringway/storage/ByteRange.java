package dev.ringway.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one part of a file that a {@code Range} header asks for (RFC 9110 §14).
 *
 * @param first position of the first byte, from 0
 * @param last position of the last byte, included; before {@code first} when the file has no such part
 */
public record ByteRange(long first, long last) {
    private static final Pattern UNIT = Pattern.compile("bytes=(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("([0-9]*)-([0-9]*)");
    private static final int MOST_DIGITS = 18;

    private static final ByteRange NOWHERE = new ByteRange(0, -1);

    /**
     * Empty when the whole file is to be sent: no header, a header that is not as it must be, another unit, or several
     * parts at once, which a server may ignore.
     */
    public static Optional<ByteRange> of(String header, long size) {
        Matcher unit = UNIT.matcher(header == null ? "" : header);
        if (!unit.matches()) {
            return Optional.empty();
        }
        List<String> parts = Arrays.stream(unit.group(1).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() == 1 ? part(parts.get(0), size) : Optional.empty();
    }

    public boolean isSatisfiable() {
        return last >= first;
    }

    public long length() {
        return last - first + 1;
    }

    private static Optional<ByteRange> part(String text, long size) {
        Matcher part = PART.matcher(text);
        if (!part.matches() || text.equals("-")) {
            return Optional.empty();
        }
        if (part.group(1).isEmpty()) {
            return Optional.of(suffix(number(part.group(2)), size));
        }
        long first = number(part.group(1));
        long last = part.group(2).isEmpty() ? Long.MAX_VALUE : number(part.group(2));
        if (last < first) {
            return Optional.empty();
        }
        return Optional.of(first < size ? new ByteRange(first, Math.min(last, size - 1)) : NOWHERE);
    }

    /** The last bytes of the file; more than it has are all of them. */
    private static ByteRange suffix(long length, long size) {
        return length == 0 || size == 0 ? NOWHERE : new ByteRange(Math.max(0, size - length), size - 1);
    }

    /** No file is as long as a number of more digits says. */
    private static long number(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(significant);
    }
}
