package dev.ringway.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseStories;
import dev.ringway.shared.IllegalMove;
import dev.ringway.shared.Stale;
import dev.ringway.shared.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PromotionLifecycleTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Appointment AT_NOON = Appointment.of(LocalDateTime.parse("2026-11-30T12:00"), "UTC");
    private static final Appointment IN_A_MINUTE = Appointment.of(LocalDateTime.parse("2026-11-30T12:01"), "UTC");
    private static final Actor RITA = Actor.SYSTEM;

    private static final Map<PromotionAction, Consumer<Promotion>> MOVES = new EnumMap<>(PromotionAction.class);
    private static final Map<PromotionState, List<PromotionAction>> WAYS = new EnumMap<>(PromotionState.class);

    static {
        MOVES.put(PromotionAction.OPEN, promotion -> promotion.open(RITA, NOON));
        MOVES.put(PromotionAction.CLOSE, promotion -> promotion.close("why", RITA, NOON));
        MOVES.put(PromotionAction.SCHEDULE, promotion -> promotion.schedule(IN_A_MINUTE, 0, RITA, NOON));
        MOVES.put(
                PromotionAction.UNSCHEDULE,
                promotion -> promotion.unschedule(promotion.schedule().view().revision(), RITA, NOON));
        MOVES.put(PromotionAction.START, promotion -> promotion.start(null, RITA, NOON));
        MOVES.put(PromotionAction.HALT, promotion -> promotion.halt("why", RITA, NOON));
        MOVES.put(PromotionAction.RESUME, promotion -> promotion.resume("why", RITA, NOON));
        MOVES.put(PromotionAction.RETRY, promotion -> promotion.retry("why", RITA, NOON));
        MOVES.put(PromotionAction.COMPLETE, promotion -> promotion.complete(RITA, NOON));
        MOVES.put(PromotionAction.CANCEL, promotion -> promotion.cancel("why", RITA, NOON));
        MOVES.put(PromotionAction.SUPERSEDE, promotion -> promotion.supersede(new Version("9.9.9"), RITA, NOON));
        MOVES.put(PromotionAction.REJECT, promotion -> promotion.reject("why", RITA, NOON));
        MOVES.put(PromotionAction.ROLL_BACK, promotion -> promotion.rollBack("why", RITA, NOON));

        WAYS.put(PromotionState.AWAITING_GATES, List.of());
        WAYS.put(PromotionState.READY, List.of(PromotionAction.OPEN));
        WAYS.put(PromotionState.DEPLOYING, List.of(PromotionAction.OPEN, PromotionAction.START));
        WAYS.put(PromotionState.HALTED, List.of(PromotionAction.OPEN, PromotionAction.START, PromotionAction.HALT));
        WAYS.put(
                PromotionState.COMPLETED,
                List.of(PromotionAction.OPEN, PromotionAction.START, PromotionAction.COMPLETE));
        WAYS.put(PromotionState.CANCELLED, List.of(PromotionAction.CANCEL));
        WAYS.put(PromotionState.SUPERSEDED, List.of(PromotionAction.SUPERSEDE));
        WAYS.put(PromotionState.REJECTED, List.of(PromotionAction.REJECT));
        WAYS.put(
                PromotionState.ROLLED_BACK,
                List.of(PromotionAction.OPEN, PromotionAction.START, PromotionAction.ROLL_BACK));
    }

    static Stream<Arguments> everyStateAndMove() {
        return Stream.of(PromotionState.values())
                .flatMap(state -> Stream.of(PromotionAction.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStateAndMove")
    void aMoveLeadsWhereTheTableSaysOrIsRefusedAndChangesNothing(PromotionState state, PromotionAction move) {
        Promotion promotion = aPromotionIn(state);
        if (move == PromotionAction.UNSCHEDULE && promotion.isWaiting()) {
            promotion.schedule(AT_NOON, 0, RITA, NOON);
        }
        int moves = promotion.moves().size();
        if (move.from().contains(state)) {
            MOVES.get(move).accept(promotion);
            assertEquals(move.to() == null ? state : move.to(), promotion.state());
            assertEquals(moves + 1, promotion.moves().size(), "one row of history");
            return;
        }
        assertThrows(IllegalMove.class, () -> MOVES.get(move).accept(promotion));
        assertEquals(state, promotion.state());
        assertEquals(moves, promotion.moves().size());
    }

    @Test
    void theEndOfAPromotionIsFinalExceptThatACompletedOneCanBeTakenBack() {
        for (PromotionState state : PromotionState.values()) {
            boolean left = Stream.of(PromotionAction.values())
                    .anyMatch(move -> move.from().contains(state));
            boolean open = PromotionState.OPEN.contains(state);
            assertEquals(open || state == PromotionState.COMPLETED, left, state.name());
        }
    }

    @Test
    void anAppointmentIsDueAtItsVeryInstantAndNotBefore() {
        Promotion promotion = aPromotionIn(PromotionState.READY);
        promotion.schedule(AT_NOON, 0, RITA, NOON.minusSeconds(60));
        assertFalse(promotion.schedule().isDue(NOON.minusNanos(1_000)));
        assertTrue(promotion.schedule().isDue(NOON));
    }

    @Test
    void aMissedAppointmentIsOffAndItsReasonIsKept() {
        Promotion promotion = aPromotionIn(PromotionState.AWAITING_GATES);
        promotion.schedule(AT_NOON, 0, RITA, NOON.minusSeconds(60));
        promotion.missSchedule("The gate was closed.");
        assertNull(promotion.scheduledAt());
        assertEquals(
                "The gate was closed.", promotion.view("wiremock", List.of()).note());
    }

    @Test
    void aRejectedPromotionHasNoAppointmentLeft() {
        Promotion promotion = aPromotionIn(PromotionState.READY);
        promotion.schedule(AT_NOON, 0, RITA, NOON.minusSeconds(60));
        promotion.reject("broken", RITA, NOON.minusSeconds(1));
        assertFalse(promotion.schedule().isDue(NOON));
    }

    @Test
    void whoeverHasNotSeenTheLatestAppointmentNeitherMovesItNorTakesItBack() {
        Promotion promotion = aPromotionIn(PromotionState.AWAITING_GATES);
        promotion.schedule(AT_NOON, 0, RITA, NOON.minusSeconds(60));
        int moves = promotion.moves().size();
        assertThrows(Stale.class, () -> promotion.schedule(IN_A_MINUTE, 0, RITA, NOON.minusSeconds(30)));
        assertThrows(Stale.class, () -> promotion.unschedule(0, RITA, NOON.minusSeconds(30)));
        assertEquals(NOON, promotion.scheduledAt());
        assertEquals(moves, promotion.moves().size());
    }

    @Test
    void anAppointmentCanBeMovedAndTakenBackByWhoeverHasSeenIt() {
        Promotion promotion = aPromotionIn(PromotionState.READY);
        promotion.schedule(AT_NOON, 0, RITA, NOON.minusSeconds(60));
        promotion.schedule(IN_A_MINUTE, 1, RITA, NOON.minusSeconds(50));
        assertEquals(NOON.plusSeconds(60), promotion.scheduledAt());
        assertTrue(promotion.unschedule(2, RITA, NOON.minusSeconds(40)));
        assertNull(promotion.scheduledAt());
        assertFalse(promotion.schedule().isDue(NOON.plusSeconds(60)));
        assertTrue(promotion.schedule().isToBeLookedAt(NOON.minusSeconds(40)), "the ring may start it by itself now");
    }

    @Test
    void whereNoTimeIsAppointedNothingIsTakenBack() {
        Promotion promotion = aPromotionIn(PromotionState.READY);
        int moves = promotion.moves().size();
        assertFalse(promotion.unschedule(0, RITA, NOON));
        assertEquals(moves, promotion.moves().size());
        assertFalse(promotion.schedule().isToBeLookedAt(NOON));
        assertThrows(Stale.class, () -> promotion.unschedule(1, RITA, NOON));
    }

    @Test
    void aStartUsesTheAppointmentUpSoThatNobodyMovesItAfterwards() {
        Promotion promotion = aPromotionIn(PromotionState.READY);
        promotion.schedule(AT_NOON, 0, RITA, NOON.minusSeconds(60));
        promotion.start(null, RITA, NOON);
        assertEquals(2, promotion.schedule().view().revision());
        assertNull(promotion.schedule().view().by());
    }

    private static Promotion aPromotionIn(PromotionState state) {
        Promotion promotion = Promotion.into(Ring.INTERNAL, ReleaseStories.aRelease("3.9.1"), NOON);
        WAYS.get(state).forEach(move -> MOVES.get(move).accept(promotion));
        assertEquals(state, promotion.state());
        return promotion;
    }
}
