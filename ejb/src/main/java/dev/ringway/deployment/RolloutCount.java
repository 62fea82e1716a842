package dev.ringway.deployment;

import java.util.Map;

/** How many environments of a rollout are in which state, each counted once with its latest attempt. */
public record RolloutCount(Map<DeploymentState, Long> states) {
    public RolloutCount {
        states = Map.copyOf(states);
    }

    public long of(RolloutPart part) {
        return part.states().stream()
                .mapToLong(state -> states.getOrDefault(state, 0L))
                .sum();
    }

    public long all() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    public long done() {
        return of(RolloutPart.DONE);
    }

    public long failed() {
        return of(RolloutPart.FAILED);
    }
}
