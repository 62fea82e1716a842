package dev.ringway.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes ids by UUID version 7 (RFC 9562): unguessable, and newer ones sort behind older ones. */
public final class TimeOrderedId {
    private TimeOrderedId() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The id written in a caller's text; an unknown shape is an unknown thing. */
    public static UUID parse(String what, String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound(what, text);
        }
    }
}
