package dev.ringway.deployment.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.deployment.picture.BlastRadius.Legend;
import dev.ringway.deployment.picture.ReleaseFlow.Direction;
import dev.ringway.product.Ring;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class RingPictureTest {
    private final RingBand dev = new RingBand(Ring.DEV, "4.4.0-rc.1", 14, 3, BandState.IDLE, null, 0, "/d?a=1&b=2");
    private final RingBand internal =
            new RingBand(Ring.INTERNAL, "4.3.2", 120, 5, BandState.GATE, "4.4.0-rc.1", 0, "/i");
    private final RingBand earlyAdopters =
            new RingBand(Ring.EARLY_ADOPTERS, "4.2.7", 2_300, 18, BandState.ROLLING, "4.3.0", 0.6, "/e");
    private final RingBand production =
            new RingBand(Ring.PRODUCTION, "4.2.7", 41_500, 240, BandState.IDLE, null, 0, "/p");
    private final RingPicture picture = new RingPicture(
            "Ship <it>",
            List.of(dev, internal, earlyAdopters, production),
            new RejectedRelease("4.3.1", Ring.INTERNAL));

    @Test
    void bothPicturesAreWellFormedInEveryThemeAndForm() throws Exception {
        for (PictureTheme theme : PictureTheme.values()) {
            for (Legend legend : Legend.values()) {
                parse(new BlastRadius(picture, theme, legend, "radius").svg());
            }
            for (Direction direction : Direction.values()) {
                parse(new ReleaseFlow(picture, theme, direction, "flow").svg());
            }
        }
    }

    @Test
    void theNumbersAreWrittenOut() {
        String svg = new BlastRadius(picture, PictureTheme.LIGHT, Legend.INSIDE, "radius").svg();
        assertTrue(svg.contains("41,500 users · 240 environments"));
        assertTrue(svg.contains("4.3.0 is rolling out, 60 % done"));
        assertTrue(svg.contains("4.4.0-rc.1 waits at the gate"));
    }

    @Test
    void aRingWithoutEnvironmentsRunsNothing() {
        RingBand passed = new RingBand(Ring.INTERNAL, "4.3.2", 0, 0, BandState.IDLE, null, 0, null);
        assertEquals(
                "INTERNAL: 4.3.2 has passed, no environment runs it; no users · no environments",
                PictureWords.line(passed));
    }

    @Test
    void eachRingIsALinkInTheOrderOfTheRings() throws Exception {
        var links = parse(new BlastRadius(picture, PictureTheme.PAGE, Legend.OUTSIDE, "radius").svg())
                .getElementsByTagName("a");
        assertEquals(4, links.getLength());
        assertEquals(
                "/d?a=1&b=2", links.item(0).getAttributes().getNamedItem("href").getNodeValue());
        assertEquals(
                "INTERNAL: runs 4.3.2; 4.4.0-rc.1 waits at the gate; 120 users · 5 environments",
                links.item(1).getAttributes().getNamedItem("aria-label").getNodeValue());
    }

    @Test
    void aPictureForAFileHasNoLinksAndNeedsNoPage() {
        List<RingBand> bands =
                List.of(unlinked(dev), unlinked(internal), unlinked(earlyAdopters), unlinked(production));
        RingPicture plain = new RingPicture("Ship", bands, null);
        String svg = new ReleaseFlow(plain, PictureTheme.DARK, Direction.ACROSS, "flow").svg();
        assertFalse(svg.contains("<a "));
        assertFalse(svg.contains("var("));
    }

    @Test
    void aRejectedReleaseIsNamedWithTheRingItStoppedIn() {
        String svg = new ReleaseFlow(picture, PictureTheme.LIGHT, Direction.ACROSS, "flow").svg();
        assertTrue(svg.contains("4.3.1 was rejected in INTERNAL"));
    }

    @Test
    void aPictureHasEveryRingInItsOrder() {
        List<RingBand> mixed = List.of(internal, dev, earlyAdopters, production);
        assertThrows(IllegalArgumentException.class, () -> new RingPicture("Ship", mixed, null));
    }

    private static RingBand unlinked(RingBand band) {
        return new RingBand(
                band.ring(),
                band.version(),
                band.users(),
                band.environments(),
                band.state(),
                band.next(),
                band.progress(),
                null);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
