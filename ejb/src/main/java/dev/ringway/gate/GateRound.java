package dev.ringway.gate;

import dev.ringway.product.Product;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Questions about releases of one product, put at one instant: what several of them rest on is read once. */
public final class GateRound {
    private final Product product;
    private final Set<ReleaseId> releases;
    private final Set<Ring> rings;
    private final Instant now;
    private final Map<Function<GateRound, ?>, Object> read = new HashMap<>();

    GateRound(Product product, Set<ReleaseId> releases, Set<Ring> rings, Instant now) {
        this.product = product;
        this.releases = Set.copyOf(releases);
        this.rings = Set.copyOf(rings);
        this.now = now;
    }

    public Product product() {
        return product;
    }

    /** All that the round asks about. */
    public Set<ReleaseId> releases() {
        return releases;
    }

    /** All whose gates the round asks about. */
    public Set<Ring> rings() {
        return rings;
    }

    public Instant now() {
        return now;
    }

    /** @param reading reads for the whole round; the same object each time, as that is what it is known by */
    @SuppressWarnings("unchecked")
    public <T> T once(Function<GateRound, T> reading) {
        return (T) read.computeIfAbsent(reading, unread -> reading.apply(this));
    }
}
