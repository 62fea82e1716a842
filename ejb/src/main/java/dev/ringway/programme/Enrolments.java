package dev.ringway.programme;

import dev.ringway.customer.Customer;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.Keyset;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.PagedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All enrolments. */
@ApplicationScoped
class Enrolments {
    @PersistenceContext
    private EntityManager em;

    /** Written at once, so that the database's own rule (one open enrolment an environment) speaks now. */
    void add(Enrolment enrolment) {
        em.persist(enrolment);
        em.flush();
    }

    Enrolment get(EnrolmentId id) {
        return Optional.ofNullable(em.find(Enrolment.class, id.value()))
                .orElseThrow(() -> new NotFound("enrolment", id));
    }

    /** Holds the enrolment; its environment, where it is needed too, must be held already. */
    Enrolment lock(EnrolmentId id) {
        return HeldRow.find(em, Enrolment.class, id.value()).orElseThrow(() -> new NotFound("enrolment", id));
    }

    Optional<Enrolment> open(EnvironmentId environment) {
        return em.createQuery(
                        "select e from Enrolment e where e.environmentId = :environment and e.state in :open",
                        Enrolment.class)
                .setParameter("environment", environment.value())
                .setParameter("open", EnrolmentState.OPEN)
                .getResultStream()
                .findFirst();
    }

    Map<EnvironmentId, Enrolment> latest(Customer customer) {
        return em
                .createQuery(
                        "select e from Enrolment e where e.customerId = :customer and not exists (select l.id"
                                + " from Enrolment l where l.environmentId = e.environmentId and l.id > e.id)",
                        Enrolment.class)
                .setParameter("customer", customer.id().value())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Enrolment::environmentId, enrolment -> enrolment));
    }

    /** Oldest first. */
    List<Enrolment> waiting(int most) {
        return em.createQuery("select e from Enrolment e where e.state = :requested order by e.id", Enrolment.class)
                .setParameter("requested", EnrolmentState.REQUESTED)
                .setMaxResults(most)
                .getResultList();
    }

    long countWaiting() {
        return em.createQuery("select count(e) from Enrolment e where e.state = :requested", Long.class)
                .setParameter("requested", EnrolmentState.REQUESTED)
                .getSingleResult();
    }

    /** Newest first; {@code customer} may be null for all. */
    Page<Enrolment> page(Customer customer, Collection<EnrolmentState> states, PageRequest page) {
        return PagedQuery.of("select e from Enrolment e", Enrolment.class)
                .where(
                        "e.customerId = :customer",
                        "customer",
                        customer == null ? null : customer.id().value())
                .where("e.state in :states", "states", states)
                .read(
                        em,
                        Keyset.newestFirst("enrolments", "e.id"),
                        page,
                        enrolment -> enrolment.id().toString());
    }
}
