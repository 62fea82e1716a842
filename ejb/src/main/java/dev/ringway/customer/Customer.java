package dev.ringway.customer;

import dev.ringway.shared.Stale;
import dev.ringway.shared.StringListConverter;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An organisation that runs the vendor's products. */
@Entity
public class Customer {
    @Id
    private UUID id;

    private String customerKey;
    private String name;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    @Convert(converter = StringListConverter.class)
    private List<String> products;

    private Instant createdAt;

    @Version
    private int revision;

    protected Customer() {}

    Customer(CustomerOrder order, Instant at) {
        this.id = TimeOrderedId.next();
        this.customerKey = order.key();
        this.createdAt = at;
        describe(order);
    }

    void change(CustomerOrder order, int expectedRevision) {
        if (revision != expectedRevision) {
            throw new Stale("customer");
        }
        describe(order);
    }

    private void describe(CustomerOrder order) {
        this.name = order.name();
        this.delivery = order.delivery();
        this.products = order.products();
    }

    public CustomerId id() {
        return new CustomerId(id);
    }

    public String key() {
        return customerKey;
    }

    public String name() {
        return name;
    }

    public boolean isEntitledTo(String product) {
        return products.contains(product);
    }

    public CustomerView view() {
        return new CustomerView(id(), customerKey, name, delivery, products, revision);
    }
}
