package dev.ringway.download;

import dev.ringway.access.Actor;
import dev.ringway.customer.Customer;
import dev.ringway.installer.InstallerId;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
        List<Download> rows = em.createQuery(
                        "select d from Download d where (:customer is null or d.customerId = :customer)"
                                + " and d.id < :before order by d.id desc",
                        Download.class)
                .setParameter(
                        "customer", customer == null ? null : customer.id().value())
                .setParameter("before", page.before())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(rows, page.limit(), download -> download.id().toString());
    }
}
