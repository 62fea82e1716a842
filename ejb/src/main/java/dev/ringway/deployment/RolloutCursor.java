package dev.ringway.deployment;

import dev.ringway.shared.Cursor;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where a page of a rollout begins: behind this deployment of the first of these states, then the other states. */
record RolloutCursor(List<DeploymentState> states, UUID behind) {
    private static final String LIST = "rollout";
    private static final UUID BEGINNING = new UUID(0, 0);

    /** A null part is the whole rollout, a null cursor its beginning. */
    static RolloutCursor of(RolloutPart part, String cursor) {
        List<DeploymentState> all = Arrays.stream(RolloutPart.values())
                .filter(candidate -> part == null || candidate == part)
                .flatMap(candidate -> candidate.states().stream())
                .toList();
        return cursor == null ? new RolloutCursor(all, BEGINNING) : read(all, cursor);
    }

    private static RolloutCursor read(List<DeploymentState> all, String cursor) {
        try {
            String[] parts = Cursor.place(LIST, cursor).split("_", 2);
            int place = all.indexOf(DeploymentState.valueOf(parts[0]));
            return new RolloutCursor(all.subList(place, all.size()), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Cursor.refused();
        }
    }

    static String behind(DeploymentState state, DeploymentId id) {
        return Cursor.at(LIST, state + "_" + id);
    }

    /** The states one after the other; only the first is not read from its beginning. */
    Stream<Stretch> stretches() {
        return states.stream().map(state -> new Stretch(state, state == states.get(0) ? behind : BEGINNING));
    }

    /** The deployments of one state that were planned after this one. */
    record Stretch(DeploymentState state, UUID behind) {}
}
