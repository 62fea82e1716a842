package dev.ringway.ui.portal;

import dev.ringway.download.Offer;
import dev.ringway.ui.page.Markdown;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A release that customers may fetch, with its files. */
public record OfferedRelease(
        String product, String productName, String version, Instant registeredAt, String notes, List<Offer> files) {
    /** In the order of the offers: the release that reached PRODUCTION last comes first. */
    static List<OfferedRelease> of(List<Offer> offers) {
        Collection<List<Offer>> byRelease = offers.stream()
                .collect(Collectors.groupingBy(
                        offer -> offer.product() + "/" + offer.version(), LinkedHashMap::new, Collectors.toList()))
                .values();
        return byRelease.stream().map(OfferedRelease::ofFiles).toList();
    }

    private static OfferedRelease ofFiles(List<Offer> files) {
        Offer first = files.get(0);
        return new OfferedRelease(
                first.product(), first.productName(), first.version(), first.registeredAt(), first.notes(), files);
    }

    public String anchor() {
        return product + "-" + version;
    }

    public String html() {
        return Markdown.html(notes);
    }
}
