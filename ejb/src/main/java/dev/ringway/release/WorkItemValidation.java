package dev.ringway.release;

import static dev.ringway.access.Role.QA;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.shared.DomainEvent;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Records what QA found of each work item, one by one. */
@Stateless
public class WorkItemValidation {
    @Inject
    private Releases releases;

    @Inject
    private Products products;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Permit(QA)
    public WorkItemView validate(String productKey, String version, String key, ValidationOrder finding) {
        Product product = products.get(productKey);
        Release release = hold(product, version);
        WorkItem item = release.content().workItem(key);
        record(product, release, item, finding);
        return item.view();
    }

    /**
     * As {@link #validate}, but refused when somebody has judged the item since.
     *
     * @param seen when the item was judged last as far as the caller was shown, or null when nobody had
     */
    @Permit(QA)
    public WorkItemView validateSeen(
            String productKey, String version, String key, ValidationOrder finding, Instant seen) {
        Release release = hold(products.get(productKey), version);
        if (!Objects.equals(release.content().workItem(key).validatedAt(), seen)) {
            throw new JudgedMeanwhile(release, key);
        }
        return validate(productKey, version, key, finding);
    }

    /**
     * Passes every work item that nobody has judged yet, each with a record of its own.
     *
     * @param unjudged the keys of the items the caller was shown as not judged; refused when others are by now
     */
    @Permit(QA)
    public void passTheRest(String productKey, String version, Set<String> unjudged) {
        Product product = products.get(productKey);
        Release release = hold(product, version);
        List<WorkItem> rest = release.content().unjudged();
        if (!rest.stream().map(WorkItem::key).collect(Collectors.toSet()).equals(unjudged)) {
            throw new JudgedMeanwhile(release);
        }
        ValidationOrder passed = new ValidationOrder(Verdict.PASSED, null, null);
        rest.forEach(item -> record(product, release, item, passed));
    }

    private Release hold(Product product, String version) {
        Release release = releases.lock(product.id(), version);
        release.demandOpen();
        return release;
    }

    private void record(Product product, Release release, WorkItem item, ValidationOrder finding) {
        item.validated(finding, current.get(), clock.instant());
        events.fire(new WorkItemValidated(
                release.id(), product.key(), release.version(), item.key(), finding.verdict(), finding.note()));
    }
}
