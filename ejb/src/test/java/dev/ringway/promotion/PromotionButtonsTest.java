package dev.ringway.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.access.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromotionButtonsTest {
    @Test
    void aReleaseManagerIsOfferedTheMovesOfTheTable() {
        assertEquals(
                List.of(PromotionAction.RESUME, PromotionAction.RETRY, PromotionAction.CANCEL),
                PromotionButtons.of(PromotionState.HALTED, () -> false, staff("release-manager")));
    }

    @Test
    void theWayBackIsOfferedWhereItBegins() {
        assertEquals(
                List.of(PromotionAction.HALT, PromotionAction.ROLL_BACK),
                PromotionButtons.of(PromotionState.DEPLOYING, () -> true, staff("release-manager")));
    }

    @ParameterizedTest
    @EnumSource(
            value = PromotionState.class,
            names = {"CANCELLED", "SUPERSEDED", "REJECTED"})
    void onlyTheWayBackIsOfferedOnceItHasEndedHalfWay(PromotionState state) {
        assertEquals(
                List.of(PromotionAction.ROLL_BACK), PromotionButtons.of(state, () -> true, staff("release-manager")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "qa", "developer", "operator", "auditor"})
    void nobodyElseIsOfferedAny(String role) {
        for (PromotionState state : PromotionState.values()) {
            assertEquals(List.of(), PromotionButtons.of(state, () -> true, staff(role)), state.name());
        }
    }

    private static Actor staff(String role) {
        return Actor.person("subject", "name", "name@example.com", List.of(role), List.of());
    }
}
