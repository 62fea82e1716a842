package dev.ringway.programme;

import dev.ringway.access.Actor;
import dev.ringway.product.Product;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The terms of a product's programme as they were from one change to the next; never changed, so that it stays known what was accepted. */
@Entity
public class TermsVersion {
    @Id
    private UUID id;

    private UUID productId;
    private int version;
    private String text;
    private String writtenBy;
    private Instant writtenAt;

    protected TermsVersion() {}

    TermsVersion(Product product, int version, String text, Actor by, Instant at) {
        this.id = TimeOrderedId.next();
        this.productId = product.id().value();
        this.version = version;
        this.text = text;
        this.writtenBy = by.name();
        this.writtenAt = at;
    }

    boolean says(String other) {
        return text.equals(other);
    }

    /** Only what the customer has read can be accepted. */
    void demandAccepted(int accepted) {
        if (accepted != version) {
            throw new TermsChanged(version, accepted);
        }
    }

    int version() {
        return version;
    }

    ProgrammeView view(String product) {
        return new ProgrammeView(product, version, text, writtenBy, writtenAt);
    }
}
