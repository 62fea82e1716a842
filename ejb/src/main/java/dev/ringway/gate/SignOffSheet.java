package dev.ringway.gate;

import dev.ringway.shared.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All decisions at one gate, first one first, and which of them count for the facts as they are. */
record SignOffSheet(List<SignOff> given, Sha256 facts) {
    private static final String OTHER_FACTS = "What it was based on has changed since.";
    private static final String DECIDED_ANEW = " has decided anew since.";

    List<SignOff> approvals() {
        return standing(Decision.APPROVED);
    }

    List<SignOff> asks() {
        return standing(Decision.CHANGES_ASKED);
    }

    List<SignOffView> views() {
        return given.stream()
                .map(signOff -> signOff.view(whyVoid(signOff).orElse(null)))
                .toList();
    }

    Stream<UUID> ids() {
        return given.stream().map(SignOff::id);
    }

    private List<SignOff> standing(Decision decision) {
        return given.stream()
                .filter(signOff -> signOff.decision() == decision)
                .filter(signOff -> whyVoid(signOff).isEmpty())
                .toList();
    }

    private Optional<String> whyVoid(SignOff signOff) {
        if (signOff.decision() == Decision.REJECTED) {
            return Optional.empty();
        }
        if (isFollowed(signOff)) {
            return Optional.of(signOff.signedBy() + DECIDED_ANEW);
        }
        boolean restsOnFacts = signOff.decision() == Decision.APPROVED;
        return restsOnFacts && !signOff.restsOn(facts) ? Optional.of(OTHER_FACTS) : Optional.empty();
    }

    /** Only what each person said last counts. */
    private boolean isFollowed(SignOff signOff) {
        return given.subList(given.indexOf(signOff) + 1, given.size()).stream()
                .anyMatch(later -> later.isBySameAs(signOff));
    }
}
