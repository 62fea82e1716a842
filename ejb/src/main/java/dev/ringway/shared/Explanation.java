package dev.ringway.shared;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why something was not done, as far as whoever asked is concerned; every door reads exceptions in this one way. */
public record Explanation(ProblemCode code, List<InvalidInput.Error> errors, String sentence) {
    private static final String CHANGED =
            "Somebody changed this at the same moment. Read it again and repeat the change.";
    private static final String COLLIDED =
            "Somebody made or changed the same thing at the same moment. Read it again before you repeat this.";
    private static final String DOES_NOT_FIT = "A value is longer or larger than it may be.";
    private static final String NOT_NOW = "The server cannot do this right now. Try again in a few seconds.";

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    /** By the first cause that explains it; empty for what nobody foresaw, which is the server's own fault. */
    public static Optional<Explanation> of(Throwable thrown) {
        return causes(thrown)
                .map(Explanation::ofCause)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> rolledBack(thrown) ? because(ProblemCode.BUSY, NOT_NOW) : Optional.empty());
    }

    private static Optional<Explanation> ofCause(Throwable cause) {
        if (cause instanceof InvalidInput invalid) {
            return Optional.of(new Explanation(invalid.code(), invalid.errors(), invalid.getMessage()));
        }
        if (cause instanceof DomainException refusal) {
            return because(refusal.code(), refusal.getMessage());
        }
        if (cause instanceof OptimisticLockException) {
            return because(ProblemCode.ILLEGAL_MOVE, CHANGED);
        }
        return cause instanceof SQLException sql ? ofDatabase(sql) : Optional.empty();
    }

    /** By SQLSTATE class: 08 connection, 22 data, 23 constraint, 40 rollback; no state at all is an empty pool. */
    private static Optional<Explanation> ofDatabase(SQLException sql) {
        String state = sql.getSQLState() == null ? "08" : sql.getSQLState();
        if (sql instanceof SQLIntegrityConstraintViolationException || state.startsWith("23")) {
            return because(ProblemCode.ALREADY_EXISTS, COLLIDED);
        }
        if (state.startsWith("22")) {
            return because(ProblemCode.INVALID_INPUT, DOES_NOT_FIT);
        }
        boolean passing =
                state.startsWith("08") || state.startsWith("40") || state.startsWith("70") || isLockTrouble(sql);
        return passing ? because(ProblemCode.BUSY, NOT_NOW) : Optional.empty();
    }

    private static boolean isLockTrouble(SQLException sql) {
        return sql.getErrorCode() == LOCK_WAIT_TIMEOUT || sql.getErrorCode() == DEADLOCK;
    }

    private static boolean rolledBack(Throwable thrown) {
        return causes(thrown).anyMatch(RollbackException.class::isInstance);
    }

    private static Optional<Explanation> because(ProblemCode code, String sentence) {
        return Optional.of(new Explanation(code, List.of(), sentence));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
