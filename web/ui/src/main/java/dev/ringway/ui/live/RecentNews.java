package dev.ringway.ui.live;

import dev.ringway.audit.Headline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was heard lately, for browsers that come back after a gap. */
final class RecentNews {
    static final Duration KEPT = Duration.ofMinutes(2);
    static final int MOST = 5_000;

    private final Deque<Heard> kept = new ArrayDeque<>();
    private Instant completeAfter;

    RecentNews(Instant begun) {
        completeAfter = begun;
    }

    void add(List<Headline> headlines, Instant at) {
        headlines.forEach(headline -> kept.add(new Heard(at, headline)));
        Instant oldest = at.minus(KEPT);
        while (!kept.isEmpty() && (kept.size() > MOST || kept.peek().at().isBefore(oldest))) {
            completeAfter = kept.poll().at();
        }
    }

    /** All that was heard at this moment or after it; nothing when that is no longer known. */
    Optional<List<Headline>> since(Instant moment) {
        if (!moment.isAfter(completeAfter)) {
            return Optional.empty();
        }
        return Optional.of(kept.stream()
                .filter(heard -> !heard.at().isBefore(moment))
                .map(Heard::headline)
                .toList());
    }

    private record Heard(Instant at, Headline headline) {}
}
