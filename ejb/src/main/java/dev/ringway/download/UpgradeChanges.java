package dev.ringway.download;

import dev.ringway.installer.Installer;
import dev.ringway.shared.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a customer gets on the way from what runs to what is on offer: told in the vendor's words to customers, the
 * release notes, and never in those of the work items, which are written for the vendor's own people.
 *
 * @param from the version that runs, null is nothing yet
 * @param news of the releases on the way that the customer may fetch, the newest first
 */
public record UpgradeChanges(String from, List<News> news, List<FileSizes> files) {
    /** A release on the way; {@code notes} in CommonMark, or null. */
    public record News(String version, String notes) {}

    /** An installer of both releases, sizes in bytes; {@code sizeBefore} is null where there was none before. */
    public record FileSizes(String platform, String format, Long sizeBefore, long size) {}

    /** @param offers of the product, the release on offer first */
    static UpgradeChanges of(String from, List<Installer> before, List<Offer> offers) {
        String target = offers.get(0).version();
        List<FileSizes> files = offers.stream()
                .filter(offer -> offer.version().equals(target))
                .map(offer -> sizes(before, offer))
                .toList();
        return new UpgradeChanges(from, news(from, target, offers), files);
    }

    /** Where nothing runs yet, what earlier releases brought is no news. */
    private static List<News> news(String from, String target, List<Offer> offers) {
        Map<String, Offer> byVersion = offers.stream()
                .filter(offer -> isOnTheWay(from, target, offer.version()))
                .collect(Collectors.toMap(Offer::version, Function.identity(), (one, same) -> one));
        return byVersion.values().stream()
                .sorted(Comparator.comparing((Offer offer) -> new Version(offer.version()))
                        .reversed())
                .map(offer -> new News(offer.version(), offer.notes()))
                .toList();
    }

    private static boolean isOnTheWay(String from, String target, String version) {
        if (version.equals(target)) {
            return true;
        }
        return from != null
                && new Version(version).isNewerThan(new Version(from))
                && new Version(target).isNewerThan(new Version(version));
    }

    private static FileSizes sizes(List<Installer> before, Offer offer) {
        Long sizeBefore = before.stream()
                .filter(installer -> installer.platform().equals(offer.platform())
                        && installer.format().equals(offer.format()))
                .map(Installer::size)
                .findFirst()
                .orElse(null);
        return new FileSizes(offer.platform(), offer.format(), sizeBefore, offer.size());
    }
}
