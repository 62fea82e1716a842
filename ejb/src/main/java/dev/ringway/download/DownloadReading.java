package dev.ringway.download;

import static dev.ringway.access.Role.CUSTOMER_ADMIN;

import dev.ringway.access.Permit;
import dev.ringway.customer.Customer;
import dev.ringway.customer.CustomerId;
import dev.ringway.customer.Customers;
import dev.ringway.installer.Installer;
import dev.ringway.installer.Installers;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows who fetched what: staff see all of it, a customer's administrators their own people and tokens. */
@Stateless
public class DownloadReading {
    @Inject
    private Downloads downloads;

    @Inject
    private Installers installers;

    @Inject
    private Entitlements entitlements;

    @Inject
    private Customers customers;

    /** Newest first. */
    @Permit(value = CUSTOMER_ADMIN, staff = true)
    public Page<DownloadView> list(PageRequest page) {
        return downloads.page(entitlements.customer(), page).map(this::view);
    }

    /** By one customer's people and tokens, newest first. */
    @Permit(staff = true)
    public Page<DownloadView> of(String customer, PageRequest page) {
        return downloads.page(customers.get(customer), page).map(this::view);
    }

    private DownloadView view(Download download) {
        Installer installer = installers.get(download.installerId());
        CustomerId customer = download.customerId();
        Customer fetcher = customer == null ? null : customers.get(customer);
        return download.view(
                installer, entitlements.productOf(installer).key(), fetcher == null ? null : fetcher.key());
    }
}
