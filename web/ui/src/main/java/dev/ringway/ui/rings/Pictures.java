package dev.ringway.ui.rings;

import dev.ringway.deployment.picture.BlastRadius;
import dev.ringway.deployment.picture.BlastRadius.Legend;
import dev.ringway.deployment.picture.PictureTheme;
import dev.ringway.deployment.picture.PictureWords;
import dev.ringway.deployment.picture.ReleaseFlow;
import dev.ringway.deployment.picture.ReleaseFlow.Direction;
import dev.ringway.deployment.picture.RingBand;
import dev.ringway.deployment.picture.RingPicture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Both pictures for a page, in the page's own colours, wide and narrow. */
@Named
@ApplicationScoped
public class Pictures {
    public String radius(RingPicture picture) {
        return new BlastRadius(picture, PictureTheme.PAGE, Legend.INSIDE, "radius").svg();
    }

    public String radiusNarrow(RingPicture picture) {
        return new BlastRadius(picture, PictureTheme.PAGE, Legend.OUTSIDE, "radius-narrow").svg();
    }

    public String flow(RingPicture picture) {
        return new ReleaseFlow(picture, PictureTheme.PAGE, Direction.ACROSS, "flow").svg();
    }

    public String flowNarrow(RingPicture picture) {
        return new ReleaseFlow(picture, PictureTheme.PAGE, Direction.DOWN, "flow-narrow").svg();
    }

    public String counts(RingBand band) {
        return PictureWords.counts(band);
    }

    public String state(RingBand band) {
        return PictureWords.state(band);
    }
}
