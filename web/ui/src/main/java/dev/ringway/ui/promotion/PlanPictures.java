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
import dev.ringway.ui.gate.GateVisit;
import dev.ringway.ui.page.Once;
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
    private GateVisit visit;

    @Inject
    private RingBoard board;

    @Inject
    private ProductCatalogue catalogue;

    private final Once<Both> drawn = new Once<>();

    /** The rings as they are and as they will be. */
    private record Both(RingPicture now, RingPicture after) {}

    /** What one ring is doing, and what it will be doing. */
    public record Change(RingBand now, RingBand after) {
        public boolean isThere() {
            return !now.equals(after);
        }
    }

    public String radiusNow() {
        return radius(drawn().now(), "radius-now");
    }

    public String radiusAfter() {
        return radius(drawn().after(), "radius-after");
    }

    public String flowNow() {
        return flow(drawn().now(), "flow-now");
    }

    public String flowAfter() {
        return flow(drawn().after(), "flow-after");
    }

    public List<Change> getChanges() {
        List<RingBand> now = drawn().now().bands();
        List<RingBand> after = drawn().after().bands();
        return IntStream.range(0, now.size())
                .mapToObj(place -> new Change(now.get(place), after.get(place)))
                .toList();
    }

    private Both drawn() {
        return drawn.or(this::draw);
    }

    private Both draw() {
        String name = catalogue.product(visit.getProduct()).name();
        List<RingView> rings = board.board(visit.getProduct());
        PromotionPreview preview = new PromotionPreview(visit.getVersion(), visit.place());
        return new Both(
                RingPictures.of(name, rings, null, ring -> null),
                RingPictures.of(Words.get("planAfterName", name), preview.after(rings), null, ring -> null));
    }

    private static String radius(RingPicture picture, String id) {
        return new BlastRadius(picture, PictureTheme.PAGE, Legend.OUTSIDE, id).svg();
    }

    private static String flow(RingPicture picture, String id) {
        return new ReleaseFlow(picture, PictureTheme.PAGE, Direction.DOWN, id).svg();
    }
}
