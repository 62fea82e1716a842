package dev.ringway.ui.gate;

import dev.ringway.access.Role;
import dev.ringway.gate.MissingApprovals;
import dev.ringway.ui.page.Words;
import java.util.stream.Collectors;

/** Says whose sign-off a gate still waits for. */
final class WhoMaySign {
    private WhoMaySign() {}

    static String sentence(MissingApprovals missing) {
        String roles = missing.roles().stream().map(Role::label).collect(Collectors.joining(Words.get("orBetween")));
        return missing.notBy().isEmpty()
                ? Words.get("gateMaySign", missing.count(), roles)
                : Words.get("gateMaySignBut", missing.count(), roles, String.join(", ", missing.notBy()));
    }
}
