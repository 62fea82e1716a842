package dev.ringway.promotion;

import dev.ringway.gate.Finding;

/** What one rule of a gate finds now, and what it would find then. */
public record RuleChange(Finding now, Finding then) {
    boolean isThere() {
        return !now.equals(then);
    }
}
