package dev.ringway.api.shared;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.ProblemCode;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What went wrong, as far as the caller is concerned. */
public record Refusal(ProblemKind kind, String detail, List<InvalidInput.Error> errors) {
    private static final String CHANGED =
            "Somebody changed this at the same moment. Read it again and repeat the change.";
    private static final String COLLIDED =
            "Somebody made or changed the same thing at the same moment. Read it again before you repeat this.";
    private static final String DOES_NOT_FIT = "A value is longer or larger than it may be.";
    private static final String BUSY = "The server cannot do this right now. Try again in a few seconds.";
    private static final String OURS = "Something went wrong in Ringway. The trace id finds it in the server's log.";

    /** The first cause that explains it to the caller; what nobody foresaw is the server's own fault. */
    static Refusal of(Throwable thrown) {
        return causes(thrown)
                .map(Refusal::explained)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> rolledBack(thrown)
                        ? of(ProblemCode.BUSY, BUSY)
                        : new Refusal(ProblemKind.INTERNAL_ERROR, OURS, List.of()));
    }

    static Refusal of(ProblemCode code, String detail) {
        return new Refusal(ProblemKind.of(code), detail, List.of());
    }

    boolean isOurFault() {
        return kind.equals(ProblemKind.INTERNAL_ERROR);
    }

    private static Optional<Refusal> explained(Throwable cause) {
        if (cause instanceof InvalidInput invalid) {
            return Optional.of(new Refusal(ProblemKind.of(invalid.code()), invalid.getMessage(), invalid.errors()));
        }
        if (cause instanceof DomainException refusal) {
            return Optional.of(of(refusal.code(), refusal.getMessage()));
        }
        if (cause instanceof WebApplicationException http) {
            return Optional.of(HttpRefusal.of(http.getResponse().getStatus()));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(of(ProblemCode.ILLEGAL_MOVE, CHANGED));
        }
        return cause instanceof SQLException sql ? ofDatabase(sql) : Optional.empty();
    }

    /** By SQLSTATE class: 08 connection, 22 data, 23 constraint, 40 rollback; no state at all is an empty pool. */
    private static Optional<Refusal> ofDatabase(SQLException sql) {
        String state = sql.getSQLState() == null ? "08" : sql.getSQLState();
        if (sql instanceof SQLIntegrityConstraintViolationException || state.startsWith("23")) {
            return Optional.of(of(ProblemCode.ALREADY_EXISTS, COLLIDED));
        }
        if (state.startsWith("22")) {
            return Optional.of(of(ProblemCode.INVALID_INPUT, DOES_NOT_FIT));
        }
        boolean passing =
                state.startsWith("08") || state.startsWith("40") || state.startsWith("70") || isLockTimeout(sql);
        return passing ? Optional.of(of(ProblemCode.BUSY, BUSY)) : Optional.empty();
    }

    private static boolean isLockTimeout(SQLException sql) {
        return sql.getErrorCode() == 1205 || sql.getErrorCode() == 1213;
    }

    private static boolean rolledBack(Throwable thrown) {
        return causes(thrown).anyMatch(RollbackException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
