package dev.ringway.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.customer.Customer;
import dev.ringway.customer.CustomerStories;
import dev.ringway.installer.Installer;
import dev.ringway.installer.InstallerStories;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DownloadTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Customer ACME = CustomerStories.acme();
    private static final Actor CARL = CustomerStories.aUserOf(ACME);
    private static final Installer DEB = InstallerStories.anInstaller();

    private final Download download = new Download(DEB, ACME, CARL, NOON);

    @Test
    void aBrokenOffDownloadThatIsTakenUpAgainWithinAnHourIsTheSameOne() {
        download.sent(400, NOON);
        assertTrue(download.mayGoOn(NOON.plusSeconds(3_599)));
        assertFalse(download.mayGoOn(NOON.plusSeconds(3_600)));
    }

    @Test
    void aWholeDownloadIsOverAndTheNextOneIsAnother() {
        download.sent(1_000, NOON.plusSeconds(5));
        assertFalse(download.mayGoOn(NOON.plusSeconds(6)));
        assertEquals(NOON.plusSeconds(5), view().completedAt());
    }

    @Test
    void aDownloadInPiecesIsWholeWithItsLastPiece() {
        download.sent(400, NOON);
        download.sent(500, NOON.plusSeconds(1));
        assertNull(view().completedAt());
        download.sent(100, NOON.plusSeconds(2));
        assertEquals(NOON.plusSeconds(2), view().completedAt());
        assertEquals(1_000, view().bytesSent());
    }

    @Test
    void theEndOfADownloadIsNotMovedByBytesThatComeLater() {
        download.sent(1_000, NOON);
        download.sent(10, NOON.plusSeconds(9));
        assertEquals(NOON, view().completedAt());
    }

    @Test
    void whoFetchedItIsKept() {
        assertEquals("carl", view().fetchedBy());
        assertEquals("acme", view().customer());
        assertTrue(download.isBy(CARL));
        assertFalse(download.isBy(CustomerStories.anAdministratorOf(ACME)));
    }

    private DownloadView view() {
        return download.view(DEB, "wiremock", "acme");
    }
}
