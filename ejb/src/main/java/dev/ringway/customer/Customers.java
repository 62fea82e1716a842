package dev.ringway.customer;

import dev.ringway.access.Actor;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.PagedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    Page<Customer> page(CustomerSearch search, PageRequest page) {
        return PagedQuery.of("select c from Customer c", Customer.class)
                .where(
                        "lower(c.name) like :text escape '!' or c.customerKey like :text escape '!'",
                        "text",
                        search.containing())
                .read(em, search.sort().order, page, search.sort()::place);
    }

    /** Those with one of the ids, by their ids. */
    public Map<CustomerId, Customer> named(Collection<CustomerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select c from Customer c where c.id in :ids", Customer.class)
                .setParameter("ids", ids.stream().map(CustomerId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    void flush() {
        em.flush();
    }
}
