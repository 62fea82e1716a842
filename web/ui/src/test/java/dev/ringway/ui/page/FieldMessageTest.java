package dev.ringway.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldMessageTest {
    @Test
    void peopleReadTheLabelWhereMachinesReadTheName() {
        assertEquals(
                "Last day is in the past.",
                FieldMessage.labelled("expiresAt is in the past.", "expiresAt", "Last day"));
    }

    @Test
    void aSentenceThatDoesNotBeginWithTheNameStaysAsItIs() {
        assertEquals(
                "Name the roles that may approve.",
                FieldMessage.labelled("Name the roles that may approve.", "approverRoles", "Who may approve"));
        assertEquals("keys differ", FieldMessage.labelled("keys differ", "key", "Key"));
    }
}
