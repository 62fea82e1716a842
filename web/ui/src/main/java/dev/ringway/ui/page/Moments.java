package dev.ringway.ui.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes instants and durations for the reader. */
@Named
@RequestScoped
public class Moments {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    /** In the reader's zone: {@code 21 Nov 2026, 14:05}; the zone is named when it is not known to be the reader's. */
    public String local(Instant at) {
        String written = DAY_AND_TIME.withZone(reader.getZone()).format(at);
        return reader.isZoneKnown() ? written : written + " UTC";
    }

    /** In the zone in which somebody else said it; it is not named. */
    public String inZone(Instant at, String zone) {
        return DAY_AND_TIME.withZone(ZoneId.of(zone)).format(at);
    }

    public String utc(Instant at) {
        return UTC.format(at);
    }

    public String machine(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public ZoneId getZone() {
        return reader.getZone();
    }

    /** How long ago: {@code 3 hours ago}. */
    public String ago(Instant at) {
        Duration age = Duration.between(at, clock.instant());
        return age.compareTo(Duration.ofSeconds(45)) < 0 ? Words.get("momentNow") : Words.get("momentAgo", length(age));
    }

    /** How long until then: {@code 3 hours}. */
    public String left(Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        return left.compareTo(Duration.ofMinutes(1)) < 0 ? Words.get("momentLess") : length(left);
    }

    public long secondsFrom(Instant since) {
        return seconds(since, clock.instant());
    }

    public long seconds(Instant since, Instant until) {
        return Math.max(1, Duration.between(since, until).toSeconds());
    }

    /** How long it has taken, or takes so far when it has no end yet: {@code 3 min 20 s}. */
    public String elapsed(Instant since, Instant until) {
        long seconds = Math.max(
                0,
                Duration.between(since, until == null ? clock.instant() : until).toSeconds());
        if (seconds < 60) {
            return Words.get("momentSeconds", seconds);
        }
        return seconds < 3600
                ? Words.get("momentMinutesSeconds", seconds / 60, seconds % 60)
                : Words.get("momentHoursMinutes", seconds / 3600, seconds % 3600 / 60);
    }

    /** The two words of a duration that matter: {@code 3 hours}. */
    public String length(Duration duration) {
        long minutes = Math.max(1, (duration.toSeconds() + 30) / 60);
        if (minutes < 90) {
            return Words.get("momentMinutes", minutes);
        }
        long hours = (minutes + 30) / 60;
        return hours < 48 ? Words.get("momentHours", hours) : Words.get("momentDays", (hours + 12) / 24);
    }
}
