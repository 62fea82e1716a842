package dev.ringway.deployment.picture;

import dev.ringway.deployment.RingView;
import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionState;
import java.util.List;
import java.util.function.Function;

/** Makes the picture of what the rings of a product are doing. */
public final class RingPictures {
    private RingPictures() {}

    /**
     * The picture of a product.
     *
     * @param rejected a release to show as stopped, or null
     * @param link where a ring leads, or a function to null for a picture without links
     */
    public static RingPicture of(
            String product, List<RingView> rings, RejectedRelease rejected, Function<RingView, String> link) {
        List<RingBand> bands =
                rings.stream().map(ring -> band(ring, link.apply(ring))).toList();
        return new RingPicture(product, bands, rejected);
    }

    private static RingBand band(RingView view, String href) {
        Ring ring = view.ring();
        int environments = (int) view.environments();
        RingView.Rolling rolling = view.rolling();
        if (rolling != null) {
            BandState state = rolling.state() == PromotionState.HALTED ? BandState.HALTED : BandState.ROLLING;
            double progress = rolling.all() == 0 ? 0 : (double) rolling.done() / rolling.all();
            return new RingBand(
                    ring, view.running(), view.users(), environments, state, rolling.version(), progress, href);
        }
        if (view.waiting().isEmpty()) {
            return new RingBand(ring, view.running(), view.users(), environments, BandState.IDLE, null, 0, href);
        }
        String next = view.waiting().get(0).version();
        return new RingBand(ring, view.running(), view.users(), environments, BandState.GATE, next, 0, href);
    }
}
