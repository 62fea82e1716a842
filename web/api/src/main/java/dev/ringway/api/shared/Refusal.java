package dev.ringway.api.shared;

import dev.ringway.shared.Explanation;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.ProblemCode;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What went wrong, as far as the caller is concerned. */
public record Refusal(ProblemKind kind, String detail, List<InvalidInput.Error> errors) {
    private static final String OURS = "Something went wrong in Ringway. The trace id finds it in the server's log.";

    /** What nobody foresaw is the server's own fault. */
    static Refusal of(Throwable thrown) {
        if (thrown instanceof WebApplicationException http) {
            return HttpRefusal.of(http.getResponse().getStatus());
        }
        return Explanation.of(thrown)
                .map(known -> new Refusal(ProblemKind.of(known.code()), known.sentence(), known.errors()))
                .or(() -> refusedByServer(thrown))
                .orElseGet(() -> new Refusal(ProblemKind.INTERNAL_ERROR, OURS, List.of()));
    }

    static Refusal of(ProblemCode code, String detail) {
        return new Refusal(ProblemKind.of(code), detail, List.of());
    }

    private static Optional<Refusal> refusedByServer(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(WebApplicationException.class::isInstance)
                .map(cause -> HttpRefusal.of(
                        ((WebApplicationException) cause).getResponse().getStatus()))
                .findFirst();
    }

    boolean isOurFault() {
        return kind.equals(ProblemKind.INTERNAL_ERROR);
    }
}
