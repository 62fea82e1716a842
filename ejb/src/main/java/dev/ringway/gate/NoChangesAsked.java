package dev.ringway.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Everybody who asked for changes has decided anew since. */
@ApplicationScoped
class NoChangesAsked implements GateRule {
    private static final String RULE = "no-changes-asked";

    @Override
    public Finding check(GateQuestion question) {
        String asked = question.sheet().asks().stream()
                .map(ask -> ask.signedBy() + " asks for changes: " + ask.reason())
                .collect(Collectors.joining(" "));
        return asked.isEmpty() ? Finding.open(RULE, "Nobody asks for changes.") : Finding.closed(RULE, asked);
    }

    @Override
    public int order() {
        return 55;
    }
}
