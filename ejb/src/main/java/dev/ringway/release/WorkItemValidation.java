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
        Release release = releases.lock(product.id(), version);
        if (!release.mayGoFurther()) {
            throw new ReleaseIsOver(release);
        }
        WorkItem item = release.workItem(key);
        item.validated(finding, current.get(), clock.instant());
        events.fire(new WorkItemValidated(
                release.id(), product.key(), release.version(), key, finding.verdict(), finding.note()));
        return item.view();
    }
}
