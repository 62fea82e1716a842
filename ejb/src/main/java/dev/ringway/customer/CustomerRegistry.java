package dev.ringway.customer;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.CUSTOMER_USER;
import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.Actor;
import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.Products;
import dev.ringway.shared.AlreadyExists;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Registers customers and what they are entitled to. */
@Stateless
public class CustomerRegistry {
    @Inject
    private Customers customers;

    @Inject
    private Products products;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Permit({ADMINISTRATOR, RELEASE_MANAGER})
    public CustomerView register(CustomerOrder order) {
        if (customers.find(order.key()).isPresent()) {
            throw new AlreadyExists("customer", order.key());
        }
        order.products().forEach(products::get);
        Customer customer = new Customer(order, clock.instant());
        customers.add(customer);
        customers.flush();
        events.fire(new CustomerRegistered(order.key(), order.name(), order.delivery(), order.products()));
        return customer.view();
    }

    @Permit({ADMINISTRATOR, RELEASE_MANAGER})
    public CustomerView change(String key, CustomerOrder order, int expectedRevision) {
        if (!order.key().equals(key)) {
            throw new InvalidInput("/key", "The key of a customer never changes.");
        }
        order.products().forEach(products::get);
        Customer customer = customers.get(key);
        customer.change(order, expectedRevision);
        customers.flush();
        events.fire(new CustomerChanged(key, order.name(), order.delivery(), order.products()));
        return customer.view();
    }

    /** The organisation of whoever asks, if it is registered; staff have none. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public List<CustomerView> own() {
        Actor actor = current.get();
        return actor.isStaff()
                ? List.of()
                : customers.find(actor.scope().customer()).stream()
                        .map(Customer::view)
                        .toList();
    }

    /** Whether the organisation of whoever asks is registered; staff need none. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public boolean isKnown() {
        return current.get().isStaff()
                || customers.find(current.get().scope().customer()).isPresent();
    }

    @Permit(staff = true)
    public Page<CustomerView> search(CustomerSearch search, PageRequest page) {
        return customers.page(search, page).map(Customer::view);
    }

    /** What a search finds for staff; a customer's people have only their own, whatever they look for. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public Page<CustomerView> visible(CustomerSearch search, PageRequest page) {
        return current.get().isStaff() ? search(search, page) : new Page<>(own(), null);
    }

    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public CustomerView customer(String key) {
        return customers.reachable(key, current.get()).view();
    }
}
