package dev.ringway.download;

import dev.ringway.access.Actor;
import dev.ringway.customer.Customer;
import dev.ringway.customer.CustomerId;
import dev.ringway.installer.Installer;
import dev.ringway.installer.InstallerId;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One fetching of an installer by one person or token, in however many pieces. */
@Entity
public class Download {
    /** So long a broken-off download may be taken up again and is still the same one. */
    static final Duration RESUMABLE = Duration.ofHours(1);

    @Id
    private UUID id;

    private UUID installerId;
    private UUID customerId;
    private String fetchedBy;
    private String fetchedBySubject;
    private long size;
    private long bytesSent;
    private Instant startedAt;
    private Instant completedAt;

    protected Download() {}

    /** @param customer null for the vendor's own people */
    Download(Installer installer, Customer customer, Actor by, Instant at) {
        this.id = TimeOrderedId.next();
        this.installerId = installer.id().value();
        this.customerId = customer == null ? null : customer.id().value();
        this.fetchedBy = by.name();
        this.fetchedBySubject = by.subject();
        this.size = installer.size();
        this.startedAt = at;
    }

    boolean mayGoOn(Instant at) {
        return completedAt == null && at.isBefore(startedAt.plus(RESUMABLE));
    }

    /** All bytes have gone out, in whatever pieces. */
    void sent(long bytes, Instant at) {
        bytesSent += bytes;
        if (completedAt == null && bytesSent >= size) {
            completedAt = at;
        }
    }

    boolean isBy(Actor actor) {
        return fetchedBySubject.equals(actor.subject());
    }

    DownloadId id() {
        return new DownloadId(id);
    }

    InstallerId installerId() {
        return new InstallerId(installerId);
    }

    DownloadView view(Installer installer, String product, String customer) {
        return new DownloadView(
                id(),
                product,
                installer.build().version().text(),
                installer.name(),
                customer,
                fetchedBy,
                startedAt,
                completedAt,
                bytesSent,
                size);
    }

    /** Null for the vendor's own people. */
    CustomerId customerId() {
        return customerId == null ? null : new CustomerId(customerId);
    }
}
