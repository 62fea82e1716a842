package dev.ringway.product;

import dev.ringway.shared.NotFound;
import java.util.Arrays;
import java.util.Optional;

/** The four rings, each with more users than the one before; none is ever skipped. */
public enum Ring {
    DEV,
    INTERNAL,
    EARLY_ADOPTERS,
    PRODUCTION;

    /** As people write it: {@code EARLY ADOPTERS}. */
    public String label() {
        return name().replace('_', ' ');
    }

    public Optional<Ring> previous() {
        return Arrays.stream(values())
                .filter(ring -> ring.ordinal() == ordinal() - 1)
                .findFirst();
    }

    public Optional<Ring> next() {
        return Arrays.stream(values())
                .filter(ring -> ring.ordinal() == ordinal() + 1)
                .findFirst();
    }

    public boolean isForCustomers() {
        return compareTo(EARLY_ADOPTERS) >= 0;
    }

    public static Ring of(String text) {
        return Arrays.stream(values())
                .filter(ring -> ring.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFound("ring", text));
    }
}
