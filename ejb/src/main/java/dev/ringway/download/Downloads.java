package dev.ringway.download;

import dev.ringway.access.Actor;
import dev.ringway.customer.Customer;
import dev.ringway.installer.InstallerId;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.Keyset;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.PagedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All downloads. */
@ApplicationScoped
class Downloads {
    @PersistenceContext
    private EntityManager em;

    void add(Download download) {
        em.persist(download);
    }

    /** Holds the download, so that pieces sent at the same time are all counted. */
    Download lock(DownloadId id) {
        return HeldRow.find(em, Download.class, id.value()).orElseThrow(() -> new NotFound("download", id));
    }

    Optional<Download> latest(InstallerId installer, Actor by) {
        return em.createQuery(
                        "select d from Download d where d.installerId = :installer"
                                + " and d.fetchedBySubject = :subject order by d.id desc",
                        Download.class)
                .setParameter("installer", installer.value())
                .setParameter("subject", by.subject())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Newest first; {@code customer} may be null for all. */
    Page<Download> page(Customer customer, PageRequest page) {
        return PagedQuery.of("select d from Download d", Download.class)
                .where(
                        "d.customerId = :customer",
                        "customer",
                        customer == null ? null : customer.id().value())
                .read(
                        em,
                        Keyset.newestFirst("downloads", "d.id"),
                        page,
                        download -> download.id().toString());
    }
}
