package dev.ringway.ui.portal;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.download.DownloadDesk;
import dev.ringway.download.DownloadReading;
import dev.ringway.download.DownloadView;
import dev.ringway.download.Offer;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.access.SignedIn;
import dev.ringway.ui.page.Places;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a customer may fetch, release by release, and who fetched what. */
@Named
@RequestScoped
public class DownloadsPage {
    private static final int ROWS = 10;

    @Inject
    private CustomerRegistry customers;

    @Inject
    private SignedIn signedIn;

    @Inject
    private DownloadDesk desk;

    @Inject
    private DownloadReading reading;

    @Inject
    private Places places;

    private List<OfferedRelease> releases = List.of();
    private List<DownloadView> fetched = List.of();

    /** An organisation that the vendor has not registered yet has nothing here; who fetched what is for its administrators. */
    public void load() {
        if (customers.list().isEmpty()) {
            return;
        }
        releases = OfferedRelease.of(desk.list());
        if (signedIn.isAny("customer-admin")) {
            fetched = reading.list(PageRequest.first(ROWS)).items();
        }
    }

    /** Goes on where an earlier try broke off, then checks the bytes. */
    public String command(Offer offer) {
        return Words.get(
                "downloadCommand",
                offer.name(),
                places.downloadByToken(offer.id()),
                offer.sha256().hex());
    }

    public List<OfferedRelease> getReleases() {
        return releases;
    }

    public List<DownloadView> getFetched() {
        return fetched;
    }
}
