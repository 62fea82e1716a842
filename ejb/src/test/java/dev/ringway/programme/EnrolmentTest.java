package dev.ringway.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.customer.Customer;
import dev.ringway.customer.CustomerStories;
import dev.ringway.environment.EnvironmentStories;
import dev.ringway.product.Product;
import dev.ringway.product.ProductStories;
import dev.ringway.product.Ring;
import dev.ringway.shared.IllegalMove;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnrolmentTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Customer ACME = CustomerStories.acme();
    private static final Actor ANNA = CustomerStories.anAdministratorOf(ACME);
    private static final Actor RITA = Actor.person("sub-rita", "rita", null, List.of("release-manager"), List.of());
    private static final Actor AXEL = Actor.person("sub-axel", "axel", null, List.of("auditor"), List.of());

    private static final Map<EnrolmentAction, Consumer<Enrolment>> MOVES = new EnumMap<>(EnrolmentAction.class);
    private static final Map<EnrolmentState, List<EnrolmentAction>> WAYS = new EnumMap<>(EnrolmentState.class);

    static {
        MOVES.put(EnrolmentAction.APPROVE, enrolment -> enrolment.approve(RITA, NOON));
        MOVES.put(EnrolmentAction.DECLINE, enrolment -> enrolment.decline("full", RITA, NOON));
        MOVES.put(EnrolmentAction.WITHDRAW, enrolment -> enrolment.withdraw(ANNA, NOON));
        MOVES.put(EnrolmentAction.LEAVE, enrolment -> enrolment.leave("enough", ANNA, NOON));

        WAYS.put(EnrolmentState.REQUESTED, List.of());
        WAYS.put(EnrolmentState.ENROLLED, List.of(EnrolmentAction.APPROVE));
        WAYS.put(EnrolmentState.DECLINED, List.of(EnrolmentAction.DECLINE));
        WAYS.put(EnrolmentState.WITHDRAWN, List.of(EnrolmentAction.WITHDRAW));
        WAYS.put(EnrolmentState.LEFT, List.of(EnrolmentAction.APPROVE, EnrolmentAction.LEAVE));
    }

    static Stream<Arguments> everyStateAndMove() {
        return Stream.of(EnrolmentState.values())
                .flatMap(state -> Stream.of(EnrolmentAction.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStateAndMove")
    void aMoveLeadsWhereTheTableSaysOrIsRefusedAndChangesNothing(EnrolmentState state, EnrolmentAction move) {
        Enrolment enrolment = anEnrolmentIn(state);
        int moves = enrolment.moves().size();
        if (move.from().contains(state)) {
            MOVES.get(move).accept(enrolment);
            assertEquals(move.to(), enrolment.state());
            assertEquals(moves + 1, enrolment.moves().size(), "one row of history");
            return;
        }
        assertThrows(IllegalMove.class, () -> MOVES.get(move).accept(enrolment));
        assertEquals(state, enrolment.state());
        assertEquals(moves, enrolment.moves().size());
    }

    /** The database tells the open ones by their missing end. */
    @ParameterizedTest
    @EnumSource(EnrolmentState.class)
    void anEnrolmentHasAnEndExactlyWhenItIsOver(EnrolmentState state) {
        boolean open = EnrolmentState.OPEN.contains(state);
        assertEquals(open, view(anEnrolmentIn(state), ANNA).endedAt() == null);
    }

    @Test
    void whoAcceptedWhichTermsAndWhenIsKept() {
        EnrolmentView asked = view(anEnrolmentIn(EnrolmentState.REQUESTED), RITA);
        assertEquals(2, asked.termsVersion());
        assertEquals("anna", asked.acceptedBy());
        assertEquals(NOON, asked.acceptedAt());
    }

    @ParameterizedTest
    @EnumSource(value = Ring.class, names = "PRODUCTION", mode = EnumSource.Mode.EXCLUDE)
    void onlyAnEnvironmentInProductionCanJoin(Ring ring) {
        Participant elsewhere = ring.isForCustomers() ? aParticipantIn(ring) : movedTo(ring);
        assertThrows(CannotJoin.class, () -> new Enrolment(elsewhere, terms(1), ANNA, NOON));
    }

    @Test
    void onlyTheTermsThatHoldNowCanBeAccepted() {
        TermsVersion terms = terms(3);
        terms.demandAccepted(3);
        assertThrows(TermsChanged.class, () -> terms.demandAccepted(2));
        assertThrows(TermsChanged.class, () -> terms.demandAccepted(4));
    }

    @Test
    void everyoneSeesTheButtonsThatAreTheirs() {
        assertEquals(
                List.of(EnrolmentAction.APPROVE, EnrolmentAction.DECLINE),
                EnrolmentAction.buttons(EnrolmentState.REQUESTED, RITA));
        assertEquals(List.of(EnrolmentAction.WITHDRAW), EnrolmentAction.buttons(EnrolmentState.REQUESTED, ANNA));
        assertEquals(List.of(EnrolmentAction.LEAVE), EnrolmentAction.buttons(EnrolmentState.ENROLLED, ANNA));
        assertEquals(List.of(EnrolmentAction.LEAVE), EnrolmentAction.buttons(EnrolmentState.ENROLLED, RITA));
        Actor carl = CustomerStories.aUserOf(ACME);
        for (EnrolmentState state : EnrolmentState.values()) {
            assertEquals(List.of(), EnrolmentAction.buttons(state, AXEL));
            assertEquals(List.of(), EnrolmentAction.buttons(state, carl));
        }
    }

    @Test
    void anEnvironmentIsReachedByItsOwnCustomerAndByStaffAlone() {
        Participant live = aParticipantIn(Ring.PRODUCTION);
        Actor gina = Actor.person("sub-gina", "gina", null, List.of("customer-admin"), List.of("globex"));
        assertTrue(live.isReachedBy(ANNA));
        assertTrue(live.isReachedBy(RITA));
        assertFalse(live.isReachedBy(gina));
        Participant vendors = new Participant(live.environment(), live.product(), null);
        assertFalse(vendors.isReachedBy(ANNA));
    }

    private static Enrolment anEnrolmentIn(EnrolmentState state) {
        Enrolment enrolment = new Enrolment(aParticipantIn(Ring.PRODUCTION), terms(2), ANNA, NOON);
        WAYS.get(state).forEach(move -> MOVES.get(move).accept(enrolment));
        assertEquals(state, enrolment.state());
        return enrolment;
    }

    private static EnrolmentView view(Enrolment enrolment, Actor reader) {
        return enrolment.view(aParticipantIn(Ring.PRODUCTION), reader);
    }

    private static Participant movedTo(Ring ring) {
        Participant participant = aParticipantIn(Ring.PRODUCTION);
        participant.environment().moveTo(ring);
        return participant;
    }

    private static Participant aParticipantIn(Ring ring) {
        Product wiremock = ProductStories.wiremock();
        return new Participant(EnvironmentStories.anEnvironmentOf(ACME, wiremock, ring), wiremock, ACME);
    }

    private static TermsVersion terms(int version) {
        return new TermsVersion(ProductStories.wiremock(), version, "Be early.", RITA, NOON);
    }
}
