package dev.ringway.customer;

import dev.ringway.access.Actor;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All customers; other features read customers through here. */
@ApplicationScoped
public class Customers {
    @PersistenceContext
    private EntityManager em;

    void add(Customer customer) {
        em.persist(customer);
    }

    public Customer get(CustomerId id) {
        return em.find(Customer.class, id.value());
    }

    public Customer get(String key) {
        return find(key).orElseThrow(() -> new NotFound("customer", key));
    }

    /** The customer, unless it is not the actor's own. */
    public Customer reachable(String key, Actor actor) {
        if (!actor.reachesCustomer(key)) {
            throw new NotFound("customer", key);
        }
        return get(key);
    }

    Optional<Customer> find(String key) {
        return em.createQuery("select c from Customer c where c.customerKey = :key", Customer.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    List<Customer> all() {
        return em.createQuery("select c from Customer c order by c.customerKey", Customer.class)
                .setMaxResults(5_000)
                .getResultList();
    }

    /** By key; {@code text} is a part of the key or name, whatever its case, or null for all. */
    Page<Customer> page(String text, PageRequest page) {
        List<Customer> rows = em.createQuery(
                        "select c from Customer c where (:text is null or locate(:text, lower(c.name)) > 0"
                                + " or locate(:text, c.customerKey) > 0) and c.customerKey > :after"
                                + " order by c.customerKey",
                        Customer.class)
                .setParameter("text", text == null ? null : text.toLowerCase(Locale.ROOT))
                .setParameter("after", page.cursor() == null ? "" : page.cursor())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(rows, page.limit(), Customer::key);
    }

    void flush() {
        em.flush();
    }
}
