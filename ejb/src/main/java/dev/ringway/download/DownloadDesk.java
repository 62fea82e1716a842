package dev.ringway.download;

import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.CUSTOMER_USER;
import static dev.ringway.access.Role.DOWNLOAD;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.customer.Customer;
import dev.ringway.installer.Installer;
import dev.ringway.installer.InstallerBuildId;
import dev.ringway.installer.InstallerId;
import dev.ringway.installer.Installers;
import dev.ringway.product.Product;
import dev.ringway.product.ProductId;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where customers see what they may fetch, and fetch it. */
@Stateless
public class DownloadDesk {
    @Inject
    private Entitlements entitlements;

    @Inject
    private Installers installers;

    @Inject
    private Releases releases;

    @Inject
    private Downloads downloads;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** The release that reached PRODUCTION last comes first. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER, DOWNLOAD},
            staff = true)
    public List<Offer> list() {
        Map<ProductId, Product> products = products();
        return offers(installers.offered(products.keySet()), products);
    }

    /** As {@link #list}, so many releases at a time, each with all of its installers. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public Page<Offer> page(PageRequest page) {
        Map<ProductId, Product> products = products();
        Page<InstallerBuildId> builds = installers.offeredBuilds(products.keySet(), page);
        return new Page<>(offers(installers.of(builds.items()), products), builds.next(), builds.previous());
    }

    /** Of one product, in the same order. */
    @Permit({CUSTOMER_ADMIN, CUSTOMER_USER})
    public List<Offer> of(String productKey) {
        Product product = entitlements.reachable(productKey);
        boolean entitled = products().containsKey(product.id());
        return entitled ? offers(installers.offered(Set.of(product.id())), Map.of(product.id(), product)) : List.of();
    }

    /** The installers of the release of each product that reached PRODUCTION last. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public List<Offer> newest() {
        Map<ProductId, Product> products = products();
        List<InstallerBuildId> builds = products.keySet().stream()
                .flatMap(product -> installers.offeredBuilds(Set.of(product), PageRequest.first(1)).items().stream())
                .toList();
        return offers(installers.of(builds), products);
    }

    private Map<ProductId, Product> products() {
        return entitlements.products().stream().collect(Collectors.toMap(Product::id, Function.identity()));
    }

    private List<Offer> offers(List<Installer> offered, Map<ProductId, Product> products) {
        releases.all(
                offered.stream().map(installer -> installer.build().releaseId()).collect(Collectors.toSet()));
        return offered.stream()
                .filter(this::isAllowed)
                .map(installer ->
                        offer(installer, products.get(installer.build().productId())))
                .toList();
    }

    /** The file as it is offered; nothing is recorded. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER, DOWNLOAD},
            staff = true)
    public OfferedInstaller look(InstallerId id) {
        Installer installer = offered(id);
        return OfferedInstaller.of(installer, begun(id).map(Download::id).orElse(null));
    }

    /** Called before the first bytes are sent: records the download, unless it goes on with one that was begun. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER, DOWNLOAD},
            staff = true)
    public DownloadId open(InstallerId id) {
        return begin(offered(id)).id();
    }

    /** Called after bytes were sent, be it all that were asked for or fewer. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER, DOWNLOAD},
            staff = true)
    public void sent(DownloadId id, long bytes) {
        Download download = downloads.lock(id);
        if (!download.isBy(current.get())) {
            throw new NotFound("download", id);
        }
        download.sent(bytes, clock.instant());
    }

    private Installer offered(InstallerId id) {
        Installer installer = installers.get(id);
        if (!entitlements.cover(installer)) {
            throw new NotFound("installer", id);
        }
        if (!installer.build().isOffered() || !isAllowed(installer)) {
            throw new InstallerGone(installer);
        }
        return installer;
    }

    private boolean isAllowed(Installer installer) {
        return releases.get(installer.build().releaseId()).mayGoFurther();
    }

    private Optional<Download> begun(InstallerId id) {
        return downloads.latest(id, current.get()).filter(download -> download.mayGoOn(clock.instant()));
    }

    /** Held while it is decided, or two pieces asked for at once would count as two downloads. */
    private Download begin(Installer installer) {
        installers.lock(installer.id());
        return begun(installer.id()).orElseGet(() -> record(installer));
    }

    private Download record(Installer installer) {
        Customer customer = entitlements.customer();
        Download download = new Download(installer, customer, current.get(), clock.instant());
        downloads.add(download);
        Release release = releases.get(installer.build().releaseId());
        events.fire(new InstallerDownloaded(
                download.id(),
                installer.id(),
                entitlements.productOf(installer).key(),
                release.version(),
                installer.name(),
                installer.sha256(),
                customer == null ? null : customer.key()));
        return download;
    }

    private Offer offer(Installer installer, Product product) {
        Release release = releases.get(installer.build().releaseId());
        return new Offer(
                installer.id(),
                product.key(),
                product.name(),
                release.version().text(),
                installer.name(),
                installer.format(),
                installer.platform(),
                installer.size(),
                installer.sha256(),
                release.notes(),
                release.registeredAt());
    }
}
