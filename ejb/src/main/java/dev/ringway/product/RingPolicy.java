package dev.ringway.product;

import dev.ringway.access.Role;
import dev.ringway.shared.Stale;
import dev.ringway.shared.StringListConverter;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a release needs before it may enter one ring of one product, and how its promotion starts. */
@Entity
public class RingPolicy {
    @Id
    private UUID id;

    private UUID productId;

    @Enumerated(EnumType.STRING)
    private Ring ring;

    @Convert(converter = StringListConverter.class)
    private List<String> requiredChecks;

    private int approvals;

    @Convert(converter = StringListConverter.class)
    private List<String> approverRoles;

    private long soakSeconds;

    @Enumerated(EnumType.STRING)
    private StartMode start;

    @Version
    private int revision;

    protected RingPolicy() {}

    RingPolicy(ProductId product, Ring ring, RingPolicyTerms terms) {
        this.id = TimeOrderedId.next();
        this.productId = product.value();
        this.ring = ring;
        set(terms);
    }

    void change(RingPolicyTerms terms, int expectedRevision) {
        if (revision != expectedRevision) {
            throw new Stale("policy of " + ring.label());
        }
        set(terms);
    }

    private void set(RingPolicyTerms terms) {
        this.requiredChecks = List.copyOf(terms.requiredChecks());
        this.approvals = terms.approvals();
        this.approverRoles =
                terms.approverRoles().stream().map(Role::text).sorted().toList();
        this.soakSeconds = terms.soak().toSeconds();
        this.start = terms.start();
    }

    /**
     * The same ring under other terms, to try them out; never stored. Terms that say the same are the same policy, others
     * make approvals void, as saving them would.
     */
    public RingPolicy proposing(RingPolicyTerms terms) {
        RingPolicy proposed = new RingPolicy(new ProductId(productId), ring, terms);
        boolean same = proposed.view().terms().equals(view().terms());
        proposed.revision = same ? revision : revision + 1;
        return proposed;
    }

    public Ring ring() {
        return ring;
    }

    public List<String> requiredChecks() {
        return requiredChecks;
    }

    public int approvals() {
        return approvals;
    }

    public Set<Role> approverRoles() {
        return approverRoles.stream()
                .map(text -> Role.ofPerson(text).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How long the release must have run in the ring before. */
    public Duration soak() {
        return Duration.ofSeconds(soakSeconds);
    }

    public boolean startsByItself() {
        return start == StartMode.AUTOMATIC;
    }

    public int revision() {
        return revision;
    }

    public RingPolicyView view() {
        return new RingPolicyView(
                ring, new RingPolicyTerms(requiredChecks, approvals, approverRoles(), soak(), start), revision);
    }
}
