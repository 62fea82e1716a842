package dev.ringway.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.deployment.RunningVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UpgradeViewTest {
    @Test
    void whatRunsTheOneOnOfferOrANewerOneIsNotBehind() {
        UpgradeView upgrade = offering("4.3.0", "4.10.0", "4.3.0", "4.2.7", null);
        assertEquals(
                List.of(false, false, true, true),
                upgrade.running().stream().map(upgrade::isBehind).toList());
        assertEquals(Optional.empty(), offering("4.3.0", "4.3.0").chosen(null));
    }

    @Test
    void theVersionThatTheAddressNamesIsChosenWhenItIsBehind() {
        UpgradeView upgrade = offering("4.3.0", "4.3.0", "4.2.7", "4.2.0", null);
        assertEquals("4.2.0", chosen(upgrade, "4.2.0"));
        assertEquals("nothing", chosen(upgrade, "nothing"));
    }

    @Test
    void anyOtherAddressLeadsToTheNewestThatIsBehind() {
        UpgradeView upgrade = offering("4.3.0", "4.3.0", "4.2.7", "4.2.0");
        for (String address : new String[] {null, "4.3.0", "1.0.0", "nothing", "x"}) {
            assertEquals("4.2.7", chosen(upgrade, address));
        }
    }

    @Test
    void nothingIsBehindWhileNothingIsOnOffer() {
        UpgradeView upgrade = offering(null, "4.2.7", null);
        assertFalse(upgrade.isBehind(upgrade.running().get(0)));
        assertTrue(upgrade.chosen("4.2.7").isEmpty());
    }

    private static String chosen(UpgradeView upgrade, String address) {
        return upgrade.chosen(address).orElseThrow().address();
    }

    private static UpgradeView offering(String version, String... running) {
        List<RunningVersion> versions = Stream.of(running)
                .map(one -> new RunningVersion(one, List.of()))
                .toList();
        return new UpgradeView("shop", "Shop", version, versions, null);
    }
}
