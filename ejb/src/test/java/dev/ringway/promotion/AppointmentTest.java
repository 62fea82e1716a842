package dev.ringway.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ringway.shared.InvalidInput;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    @Test
    void aTimeIsThatOfItsZone() {
        assertEquals(Instant.parse("2026-11-30T21:00:00Z"), at("2026-11-30T22:00", "Europe/Berlin"));
        assertEquals(Instant.parse("2026-11-30T16:15:00Z"), at("2026-11-30T22:00", "Asia/Kathmandu"));
    }

    @Test
    void aTimeThatTheClocksSkipIsRefused() {
        assertThrows(InvalidInput.class, () -> at("2026-03-29T02:30", "Europe/Berlin"));
    }

    @Test
    void aTimeThatTheDatabaseCouldNotKeepIsRefused() {
        for (String text : List.of("+99999-01-01T00:00", "9999-12-31T23:59:59", "0001-01-01T00:00")) {
            assertThrows(InvalidInput.class, () -> at(text, "-18:00"), text);
        }
    }

    @Test
    void aTimeThatComesTwiceMeansTheFirst() {
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), at("2026-10-25T02:30", "Europe/Berlin"));
    }

    @Test
    void anUnknownZoneIsNamed() {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> at("2026-10-25T02:30", "Europe/Atlantis"));
        assertEquals("'Europe/Atlantis' is not the name of a time zone such as Europe/Berlin.", refusal.getMessage());
    }

    @Test
    void aMissingTimeOrZoneIsNamed() {
        assertThrows(InvalidInput.class, () -> Appointment.of(null, "UTC"));
        assertThrows(InvalidInput.class, () -> Appointment.of(LocalDateTime.parse("2026-10-25T02:30"), null));
    }

    private static Instant at(String time, String zone) {
        return Appointment.of(LocalDateTime.parse(time), zone).instant();
    }
}
