package dev.ringway.ui.page;

import java.util.Objects;

/** One thing that two people wrote at the same time: as it was saved, and as the reader typed it. */
public record Difference(String label, String saved, String typed) {
    public boolean isThere() {
        return !Objects.equals(saved, typed);
    }
}
