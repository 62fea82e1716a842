package dev.ringway.customer;

import dev.ringway.access.Actor;
import dev.ringway.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    void flush() {
        em.flush();
    }
}
