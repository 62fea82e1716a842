package dev.ringway.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
    static Stream<Arguments> whatHappensAndWhatItMeans() {
        return Stream.of(
                Arguments.of(new NotFound("release", "9.9.9"), ProblemCode.NOT_FOUND),
                Arguments.of(new OptimisticLockException(), ProblemCode.ILLEGAL_MOVE),
                Arguments.of(new SQLIntegrityConstraintViolationException(), ProblemCode.ALREADY_EXISTS),
                Arguments.of(new SQLException("too long", "22001"), ProblemCode.INVALID_INPUT),
                Arguments.of(new SQLException("connection lost", "08S01"), ProblemCode.BUSY),
                Arguments.of(new SQLException("deadlock", "HY000", 1213), ProblemCode.BUSY),
                Arguments.of(new SQLException("no connection is free"), ProblemCode.BUSY),
                Arguments.of(new RollbackException(), ProblemCode.BUSY));
    }

    @ParameterizedTest
    @MethodSource("whatHappensAndWhatItMeans")
    void whatWentWrongIsFoundHoweverDeepItLies(Throwable cause, ProblemCode code) {
        Throwable wrapped = new EJBException(new RuntimeException(cause));
        assertEquals(code, Explanation.of(wrapped).orElseThrow().code());
    }

    @Test
    void everyMistakeOfAnInputIsTold() {
        InvalidInput invalid = new InvalidInput(List.of(
                new InvalidInput.Error("/name", "name is missing."),
                new InvalidInput.Error("/key", "key is too long.")));
        assertEquals(
                List.of("name is missing.", "key is too long."),
                Explanation.of(invalid).orElseThrow().errors().stream()
                        .map(InvalidInput.Error::detail)
                        .toList());
    }

    @Test
    void whatNobodyForesawHasNoExplanation() {
        assertTrue(Explanation.of(new EJBException(new IllegalStateException("a bug")))
                .isEmpty());
        assertTrue(Explanation.of(new SQLException("syntax", "42000")).isEmpty());
    }
}
