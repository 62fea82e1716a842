package dev.ringway.environment;

import dev.ringway.customer.CustomerId;
import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.shared.Stale;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One running instance of a product in one ring. */
@Entity
public class Environment {
    @Id
    private UUID id;

    private UUID productId;
    private UUID customerId;
    private String environmentKey;
    private String name;

    @Enumerated(EnumType.STRING)
    private Ring ring;

    private int users;
    private String observedVersion;
    private Boolean healthy;
    private String detail;
    private Instant observedAt;
    private Instant createdAt;

    @Version
    private int revision;

    protected Environment() {}

    Environment(EnvironmentOrder order, ProductId product, CustomerId customer, Instant at) {
        this.id = TimeOrderedId.next();
        this.productId = product.value();
        this.customerId = customer == null ? null : customer.value();
        this.environmentKey = order.key();
        this.name = order.name();
        this.ring = order.ring();
        this.users = order.users();
        this.createdAt = at;
    }

    void change(String newName, int newUsers, int expectedRevision) {
        if (revision != expectedRevision) {
            throw new Stale("environment");
        }
        this.name = newName;
        this.users = newUsers;
    }

    /** Joining or leaving the early-adopter programme changes the ring of an environment, nothing else does. */
    public void moveTo(Ring target) {
        this.ring = target;
    }

    public EnvironmentId id() {
        return new EnvironmentId(id);
    }

    public ProductId productId() {
        return new ProductId(productId);
    }

    /** Null for the vendor's own. */
    public CustomerId customerId() {
        return customerId == null ? null : new CustomerId(customerId);
    }

    public String key() {
        return environmentKey;
    }

    public String name() {
        return name;
    }

    public Ring ring() {
        return ring;
    }

    public int users() {
        return users;
    }

    public String observedVersion() {
        return observedVersion;
    }

    public Boolean healthy() {
        return healthy;
    }

    public String detail() {
        return detail;
    }

    public Instant observedAt() {
        return observedAt;
    }

    public int revision() {
        return revision;
    }
}
