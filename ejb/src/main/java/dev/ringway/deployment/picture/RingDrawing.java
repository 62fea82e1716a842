package dev.ringway.deployment.picture;

import static dev.ringway.access.Role.CI;

import dev.ringway.access.Permit;
import dev.ringway.deployment.RingBoard;
import dev.ringway.deployment.picture.BlastRadius.Legend;
import dev.ringway.deployment.picture.ReleaseFlow.Direction;
import dev.ringway.product.ProductCatalogue;
import dev.ringway.release.ReleaseReading;
import dev.ringway.release.ReleaseSearch;
import dev.ringway.release.ReleaseState;
import dev.ringway.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Draws the rings of a product as they are now, as a file that needs no page around it. */
@Stateless
public class RingDrawing {
    @Inject
    private RingBoard board;

    @Inject
    private ProductCatalogue catalogue;

    @Inject
    private ReleaseReading releases;

    /** SVG with all colours and words in it, and without links. */
    @Permit(value = CI, staff = true)
    public String radius(String product, PictureTheme theme) {
        return new BlastRadius(picture(product), theme, Legend.INSIDE, "radius").svg();
    }

    /** SVG with all colours and words in it, and without links. */
    @Permit(value = CI, staff = true)
    public String flow(String product, PictureTheme theme) {
        return new ReleaseFlow(picture(product), theme, Direction.ACROSS, "flow").svg();
    }

    /** The newest release that was rejected, to be shown as stopped; null when there is none. */
    @Permit(value = CI, staff = true)
    public RejectedRelease latestRejected(String product) {
        return releases.list(product, new ReleaseSearch(ReleaseState.REJECTED), PageRequest.first(1)).items().stream()
                .map(release -> new RejectedRelease(release.version(), release.furthestRing()))
                .findFirst()
                .orElse(null);
    }

    private RingPicture picture(String product) {
        String name = catalogue.product(product).name();
        return RingPictures.of(name, board.board(product), latestRejected(product), ring -> null);
    }
}
