package dev.ringway.ui.product;

import dev.ringway.shared.InvalidInput;
import dev.ringway.ui.page.WholeNumber;
import dev.ringway.ui.page.Words;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A soak time as people write it: so many of the largest unit that fits without a rest. */
record SoakTime(long amount, ChronoUnit unit) {
    static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS);

    static SoakTime of(Duration soak) {
        ChronoUnit unit = UNITS.stream()
                .filter(candidate -> soak.toSeconds() % candidate.getDuration().toSeconds() == 0)
                .findFirst()
                .orElseThrow();
        boolean none = soak.isZero();
        return new SoakTime(soak.toSeconds() / unit.getDuration().toSeconds(), none ? ChronoUnit.HOURS : unit);
    }

    static SoakTime typed(String amount, String unit) {
        ChronoUnit known = UNITS.stream()
                .filter(candidate -> candidate.name().equals(unit))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("/soak", "soak needs a unit, such as hours."));
        return new SoakTime(WholeNumber.of(amount, "/soak"), known);
    }

    Duration duration() {
        return unit.getDuration().multipliedBy(amount);
    }

    String words() {
        return amount == 0 ? Words.get("policySoakNone") : Words.get("policySoak" + unit.name(), amount);
    }
}
