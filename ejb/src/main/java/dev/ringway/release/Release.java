package dev.ringway.release;

import dev.ringway.access.Actor;
import dev.ringway.product.Product;
import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.shared.Sha256;
import dev.ringway.shared.TimeOrderedId;
import dev.ringway.shared.Version;
import dev.ringway.shared.VersionKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

/** One version of a product; what it contains never changes. */
@Entity
@Table(name = "`release`")
public class Release {
    /** A page of several releases reads what they hold together. */
    static final int AT_ONCE = 50;

    @Id
    private UUID id;

    private UUID productId;
    private Version version;
    private String versionKey;
    private Origin origin;
    private Content content;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    @Enumerated(EnumType.STRING)
    private Ring furthestRing;

    /** Null unless it was rejected. */
    private Rejection rejection;

    @jakarta.persistence.Version
    private int revision;

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("name")
    @BatchSize(size = AT_ONCE)
    private List<Check> checks = new ArrayList<>();

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReleaseHistory> history = new ArrayList<>();

    protected Release() {}

    Release(Product product, ReleaseOrder order, Actor by, Instant at) {
        this.id = TimeOrderedId.next();
        this.productId = product.id().value();
        this.version = order.version();
        this.versionKey = VersionKey.of(version);
        this.origin = new Origin(order, by, at);
        this.content = new Content(this, product, order);
        this.state = ReleaseState.REGISTERED;
    }

    /** Whether it has been rolled out to anybody but the vendor itself. */
    public boolean hasReachedCustomers() {
        return furthestRing != null && furthestRing.compareTo(Ring.EARLY_ADOPTERS) >= 0;
    }

    public void enterRing(Ring ring, Actor by, Instant at) {
        if (furthestRing != null && ring.compareTo(furthestRing) <= 0) {
            return;
        }
        move(ReleaseAction.ENTER_RING, by, at);
        furthestRing = ring;
    }

    /** PRODUCTION is complete; a release that comes back there after a roll back is released already. */
    public void complete(Actor by, Instant at) {
        if (state != ReleaseState.RELEASED) {
            move(ReleaseAction.COMPLETE, by, at);
        }
    }

    void reject(String reason, Actor by, Instant at) {
        move(ReleaseAction.REJECT, by, at);
        rejection = new Rejection(reason, by, at);
    }

    private void move(ReleaseAction action, Actor by, Instant at) {
        ReleaseState from = state;
        state = action.leadFrom(from, "release");
        history.add(new ReleaseHistory(this, action, from, by, at));
    }

    Check check(String name) {
        return checks.stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Check added = new Check(this, name);
                    checks.add(added);
                    return added;
                });
    }

    public Artifact artifact(String name) {
        return content.artifact(name);
    }

    Content content() {
        return content;
    }

    /** Whether the person registered this release or made one of its changes. */
    public boolean isBy(Actor actor) {
        return origin.isBy(actor) || content.isBy(actor);
    }

    /** Names of whoever registered this release or made one of its changes. */
    public Set<String> contributors() {
        return Stream.concat(
                        Stream.of(origin.registeredBy()), workItems().stream().map(WorkItem::author))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether the actor is one of those who may reject it, and it can still be rejected. */
    public boolean isRejectableBy(Actor actor) {
        return ReleaseAction.buttons(state, actor).contains(ReleaseAction.REJECT);
    }

    public boolean mayGoFurther() {
        return state.mayGoFurther();
    }

    public void demandOpen() {
        if (!mayGoFurther()) {
            throw new ReleaseIsOver(this);
        }
    }

    /** The rings the release has not entered yet. */
    public List<Ring> ringsAhead() {
        return List.of(Ring.values()).stream()
                .filter(ring -> furthestRing == null || ring.compareTo(furthestRing) > 0)
                .toList();
    }

    public ReleaseId id() {
        return new ReleaseId(id);
    }

    public ProductId productId() {
        return new ProductId(productId);
    }

    public Version version() {
        return version;
    }

    public Sha256 contentHash() {
        return content.hash();
    }

    /** In CommonMark, or null. */
    public String notes() {
        return content.notes();
    }

    public Instant registeredAt() {
        return origin.registeredAt();
    }

    public ReleaseState state() {
        return state;
    }

    /** Null unless it was rejected. */
    public String rejectionReason() {
        return rejection == null ? null : rejection.reason();
    }

    public List<Artifact> artifacts() {
        return content.artifacts();
    }

    public List<WorkItem> workItems() {
        return content.workItems();
    }

    public List<Check> checks() {
        return List.copyOf(checks);
    }

    /** Sorts as the version does. */
    String versionKey() {
        return versionKey;
    }

    ReleaseSummary summary(String product) {
        return new ReleaseSummary(
                id(), product, version.text(), state, furthestRing, origin.commit(), origin.branch(), registeredAt());
    }

    ReleaseView view(String product, Actor reader) {
        return new ReleaseView(
                summary(product),
                origin.buildUrl(),
                notes(),
                contentHash().hex(),
                origin.registeredBy(),
                rejection == null ? null : rejection.view(ringsAhead()),
                ReleaseAction.buttons(state, reader),
                artifacts().stream().map(Artifact::view).toList(),
                workItems().stream().map(WorkItem::view).toList(),
                checks.stream().map(Check::view).toList());
    }
}
