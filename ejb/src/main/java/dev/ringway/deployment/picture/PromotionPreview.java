package dev.ringway.deployment.picture;

import dev.ringway.deployment.RingView;
import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionState;
import dev.ringway.shared.Version;
import java.util.List;
import java.util.stream.Stream;

/** What the rings will be doing once a release has come to one of them: it runs there, and waits for the next one. */
public record PromotionPreview(String version, Ring into) {
    public List<RingView> after(List<RingView> now) {
        return now.stream().map(this::after).toList();
    }

    private RingView after(RingView ring) {
        if (ring.ring() == into) {
            return new RingView(into, version, ring.environments(), ring.users(), newer(ring), null);
        }
        boolean isNext = into.next().filter(next -> next == ring.ring()).isPresent();
        return isNext ? withOneMoreAtTheGate(ring) : ring;
    }

    private RingView withOneMoreAtTheGate(RingView ring) {
        RingView.Waiting waiting = new RingView.Waiting(null, version, PromotionState.AWAITING_GATES, null);
        List<RingView.Waiting> all =
                Stream.concat(Stream.of(waiting), others(ring).stream()).toList();
        return new RingView(ring.ring(), ring.running(), ring.environments(), ring.users(), all, ring.rolling());
    }

    /** The older ones that waited there are overtaken. */
    private List<RingView.Waiting> newer(RingView ring) {
        return ring.waiting().stream()
                .filter(waiting -> new Version(waiting.version()).isNewerThan(new Version(version)))
                .toList();
    }

    private List<RingView.Waiting> others(RingView ring) {
        return ring.waiting().stream()
                .filter(waiting -> !waiting.version().equals(version))
                .toList();
    }
}
