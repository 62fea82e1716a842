package dev.ringway.download;

import dev.ringway.installer.Installer;
import dev.ringway.release.ComparisonView;
import dev.ringway.release.ComparisonView.WorkItemChange;
import java.util.List;

/**
 * What a customer may know of the way from one release to another: no check, person, verdict, note or evidence, nor
 * which releases lie between.
 *
 * @param from the version that runs, null is nothing yet
 * @param complete whether all releases between were looked at; false when there are too many
 */
public record UpgradeChanges(String from, List<NewItem> items, List<FileSizes> files, boolean complete) {
    /** A work item that comes. */
    public record NewItem(String type, String title) {}

    /** An installer of both releases, sizes in bytes; {@code sizeBefore} is null where there was none before. */
    public record FileSizes(String platform, String format, Long sizeBefore, long size) {}

    static UpgradeChanges of(ComparisonView comparison, List<Installer> before, List<Offer> offered) {
        return new UpgradeChanges(
                comparison.base() == null ? null : comparison.base().version(),
                comparison.arriving().stream().map(UpgradeChanges::item).toList(),
                offered.stream().map(offer -> sizes(before, offer)).toList(),
                comparison.complete());
    }

    private static NewItem item(WorkItemChange change) {
        return new NewItem(change.item().type(), change.item().title());
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
