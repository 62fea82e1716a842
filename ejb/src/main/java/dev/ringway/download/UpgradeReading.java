package dev.ringway.download;

import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.CUSTOMER_USER;

import dev.ringway.access.Permit;
import dev.ringway.deployment.CustomerFleet;
import dev.ringway.deployment.RunningRelease;
import dev.ringway.deployment.RunningVersion;
import dev.ringway.installer.Installer;
import dev.ringway.installer.Installers;
import dev.ringway.product.Product;
import dev.ringway.release.Releases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows a customer's people what the release on offer changes for what they run. */
@Stateless
public class UpgradeReading {
    @Inject
    private Entitlements entitlements;

    @Inject
    private DownloadDesk desk;

    @Inject
    private CustomerFleet fleet;

    @Inject
    private Releases releases;

    @Inject
    private Installers installers;

    /** {@code from} is a version that they run, or {@link RunningVersion#NOTHING}; anything else names none. */
    @Permit({CUSTOMER_ADMIN, CUSTOMER_USER})
    public UpgradeView upgrade(String productKey, String from) {
        Product product = entitlements.reachable(productKey);
        List<Offer> offers = desk.of(product.key());
        List<RunningVersion> running = fleet.of(product, entitlements.customer()).stream()
                .map(RunningRelease::view)
                .toList();
        String offered = offers.isEmpty() ? null : offers.get(0).version();
        UpgradeView upgrade = new UpgradeView(product.key(), product.name(), offered, running, null);
        return upgrade.chosen(from)
                .map(chosen -> upgrade.with(changes(product, chosen.version(), offers)))
                .orElse(upgrade);
    }

    private UpgradeChanges changes(Product product, String from, List<Offer> offers) {
        List<Installer> before = from == null
                ? List.of()
                : installers.of(releases.get(product.id(), from).id());
        return UpgradeChanges.of(from, before, offers);
    }
}
