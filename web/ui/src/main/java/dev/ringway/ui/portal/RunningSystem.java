package dev.ringway.ui.portal;

import dev.ringway.deployment.RunningVersion;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.product.Ring;
import dev.ringway.shared.Version;
import dev.ringway.ui.page.Words;
import java.util.List;
import java.util.Optional;

/** An environment of a customer beside the newest release it could have; {@code newest} may be null. */
public record RunningSystem(EnvironmentView environment, OfferedRelease newest) {
    public boolean isBehind() {
        Optional<Version> running = Version.find(environment.observedVersion());
        return newest != null && (running.isEmpty() || new Version(newest.version()).isNewerThan(running.get()));
    }

    public boolean isEarlyAdopter() {
        return environment.ring() == Ring.EARLY_ADOPTERS;
    }

    /** What it runs, as the address of what changes for it names it. */
    public String address() {
        return new RunningVersion(environment.observedVersion(), List.of()).address();
    }

    /** What it runs and what there is. */
    public String sentence() {
        String running = environment.observedVersion();
        if (running == null) {
            return newest == null ? Words.get("systemUnseen") : Words.get("systemUnseenNewer", newest.version());
        }
        if (isBehind()) {
            return Words.get("systemBehind", running, newest.version());
        }
        return Words.get(newest != null && running.equals(newest.version()) ? "systemNewest" : "systemRuns", running);
    }
}
