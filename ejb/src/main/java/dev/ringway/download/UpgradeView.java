package dev.ringway.download;

import dev.ringway.deployment.RunningVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a customer runs of a product, and what the release on offer changes for it.
 *
 * @param offered the version on offer, or null
 * @param running the newest version first, nothing yet last; at least one of both
 * @param changes from one of these versions; null when none of them is behind the one on offer
 */
public record UpgradeView(
        String product, String productName, String offered, List<RunningVersion> running, UpgradeChanges changes) {
    public boolean isBehind(RunningVersion one) {
        return offered != null && one.isBehind(offered);
    }

    /** Of those that are behind the one that an address names, or else the newest. */
    Optional<RunningVersion> chosen(String address) {
        return running.stream()
                .filter(this::isBehind)
                .min(Comparator.comparing(one -> !one.address().equals(address)));
    }

    UpgradeView with(UpgradeChanges some) {
        return new UpgradeView(product, productName, offered, running, some);
    }
}
