package dev.ringway.agent;

import java.time.Duration;
import java.util.Optional;

/** The server could not answer now; the same call is worth repeating. */
final class ServerUnavailable extends RuntimeException {
    private final transient Optional<Duration> retryAfter;

    ServerUnavailable(String words) {
        this(words, Optional.empty());
    }

    ServerUnavailable(String words, Optional<Duration> retryAfter) {
        super(words);
        this.retryAfter = retryAfter;
    }

    /** How long the server itself asked to be left alone. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
