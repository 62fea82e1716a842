package dev.ringway.ui.customer;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerView;
import dev.ringway.download.DownloadDesk;
import dev.ringway.download.DownloadReading;
import dev.ringway.download.DownloadView;
import dev.ringway.download.Offer;
import dev.ringway.programme.EnrolmentReading;
import dev.ringway.programme.Membership;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.ui.page.Basis;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One customer: what it runs and takes part in, what it fetched, and what can be changed of it. */
@Named
@ViewScoped
public class CustomerPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int RECENT = 10;

    @Inject
    private CustomerRegistry registry;

    @Inject
    private EnrolmentReading enrolments;

    @Inject
    private DownloadReading reading;

    @Inject
    private DownloadDesk desk;

    private final Basis<Integer> basis = new Basis<>();
    private String customer;
    private CustomerDraft draft;
    private transient CustomerView shown;
    private transient List<Membership> memberships;
    private transient Page<DownloadView> downloads;
    private transient Collection<Offer> offers;

    /** Runs before every rendering: what was typed stays, beside what holds now. */
    public void load() {
        downloads = reading.of(customer, PageRequest.first(RECENT));
        shown = registry.customer(customer);
        memberships = enrolments.memberships(customer);
        offers = newest();
        if (draft == null) {
            draft = CustomerDraft.of(shown);
        }
        basis.meets(shown.revision(), () -> draft.against(shown));
    }

    /** One of each product that it runs or may download. */
    private Collection<Offer> newest() {
        Set<String> products = memberships.stream()
                .map(membership -> membership.environment().product())
                .collect(Collectors.toCollection(HashSet::new));
        products.addAll(shown.products());
        return desk.newest().stream()
                .filter(offer -> products.contains(offer.product()))
                .collect(Collectors.toMap(Offer::product, offer -> offer, (one, other) -> one, TreeMap::new))
                .values();
    }

    public String change() {
        CustomerView changed = registry.change(customer, draft.order(), basis.read());
        return Told.and(
                "/customer/view?faces-redirect=true&customer=" + customer,
                Words.get("customerChanged", changed.name()));
    }

    public Basis<Integer> getBasis() {
        return basis;
    }

    public CustomerView getShown() {
        return shown;
    }

    public List<Membership> getMemberships() {
        return memberships;
    }

    /** The newest releases on offer that concern it. */
    public Collection<Offer> getOffers() {
        return offers;
    }

    public List<DownloadView> getDownloads() {
        return downloads.items();
    }

    public CustomerDraft getDraft() {
        return draft;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }
}
