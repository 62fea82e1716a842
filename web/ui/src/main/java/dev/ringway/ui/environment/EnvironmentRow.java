package dev.ringway.ui.environment;

import dev.ringway.environment.EnvironmentView;
import java.util.Objects;

/** An environment in the list: what was observed and what is intended are two signals. */
public record EnvironmentRow(EnvironmentView environment, String intended) {
    public boolean isSeen() {
        return environment.observedAt() != null;
    }

    public boolean isAsIntended() {
        return Objects.equals(environment.observedVersion(), intended);
    }

    public boolean isHealthy() {
        return Boolean.TRUE.equals(environment.healthy());
    }
}
