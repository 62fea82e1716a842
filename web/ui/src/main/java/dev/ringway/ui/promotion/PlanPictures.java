package dev.ringway.ui.promotion;

import dev.ringway.deployment.RingBoard;
import dev.ringway.deployment.RingView;
import dev.ringway.deployment.picture.BlastRadius;
import dev.ringway.deployment.picture.BlastRadius.Legend;
import dev.ringway.deployment.picture.PictureTheme;
import dev.ringway.deployment.picture.PromotionPreview;
import dev.ringway.deployment.picture.ReleaseFlow;
import dev.ringway.deployment.picture.ReleaseFlow.Direction;
import dev.ringway.deployment.picture.RingBand;
import dev.ringway.deployment.picture.RingPicture;
import dev.ringway.deployment.picture.RingPictures;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Both pictures of the plan page, as the rings are and as they will be after the promotion. */
@Named
@RequestScoped
public class PlanPictures {
    @Inject
    private PlanPage page;

    @Inject
    private RingBoard board;

    @Inject
    private ProductCatalogue catalogue;

    private RingPicture now;
    private RingPicture after;

    /** What one ring is doing, and what it will be doing. */
    public record Change(RingBand now, RingBand after) {
        public boolean isThere() {
            return !now.equals(after);
        }
    }

    public String radiusNow() {
        return radius(getNow(), "radius-now");
    }

    public String radiusAfter() {
        return radius(getAfter(), "radius-after");
    }

    public String flowNow() {
        return flow(getNow(), "flow-now");
    }

    public String flowAfter() {
        return flow(getAfter(), "flow-after");
    }

    public List<Change> getChanges() {
        return IntStream.range(0, getNow().bands().size())
                .mapToObj(place ->
                        new Change(now.bands().get(place), after.bands().get(place)))
                .toList();
    }

    private RingPicture getNow() {
        if (now == null) {
            draw();
        }
        return now;
    }

    private RingPicture getAfter() {
        if (after == null) {
            draw();
        }
        return after;
    }

    private void draw() {
        String name = catalogue.product(page.getProduct()).name();
        List<RingView> rings = board.board(page.getProduct());
        PromotionPreview preview = new PromotionPreview(page.getVersion(), page.place());
        now = RingPictures.of(name, rings, null, ring -> null);
        after = RingPictures.of(Words.get("planAfterName", name), preview.after(rings), null, ring -> null);
    }

    private static String radius(RingPicture picture, String id) {
        return new BlastRadius(picture, PictureTheme.PAGE, Legend.OUTSIDE, id).svg();
    }

    private static String flow(RingPicture picture, String id) {
        return new ReleaseFlow(picture, PictureTheme.PAGE, Direction.DOWN, id).svg();
    }
}
