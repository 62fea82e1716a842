package dev.ringway.release;

import dev.ringway.shared.Version;

/** What a ring takes at once: from one version to a newer one; {@code from} is null where nothing ran before. */
public record Step(Version from, Version to) {
    /** The lowest version that must be known to count what the step brings. */
    Version beginning() {
        return from == null ? to : from;
    }

    boolean passes(Version version) {
        return version.isNewerThan(from) && !version.isNewerThan(to);
    }
}
