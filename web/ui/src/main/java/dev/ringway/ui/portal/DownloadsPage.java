package dev.ringway.ui.portal;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.download.DownloadDesk;
import dev.ringway.download.DownloadReading;
import dev.ringway.download.DownloadView;
import dev.ringway.download.Offer;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.access.SignedIn;
import dev.ringway.ui.page.Choices;
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
    private static final int RELEASES = 10;

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

    private String cursor;
    private Page<Offer> offers = new Page<>(List.of(), null);
    private List<OfferedRelease> releases = List.of();
    private List<DownloadView> fetched = List.of();

    /** An organisation that the vendor has not registered yet has nothing here; who fetched what is for its administrators. */
    public void load() {
        if (!customers.isKnown()) {
            return;
        }
        offers = desk.page(new PageRequest(RELEASES, cursor));
        releases = OfferedRelease.of(offers.items());
        if (signedIn.isAny("customer-admin")) {
            fetched = reading.list(PageRequest.first(ROWS)).items();
        }
    }

    public Page<Offer> getPage() {
        return offers;
    }

    /** Whether the list begins with the release that reached PRODUCTION last. */
    public boolean isNewest() {
        return offers.previous() == null;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = Choices.written(cursor);
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
