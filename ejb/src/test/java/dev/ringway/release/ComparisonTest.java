package dev.ringway.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.product.ProductStories;
import dev.ringway.release.ComparisonView.ArtifactChange;
import dev.ringway.release.ComparisonView.CheckChange;
import dev.ringway.release.ComparisonView.WorkItemChange;
import dev.ringway.shared.Sha256;
import dev.ringway.shared.Version;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Release old = aRelease("1.0.0", 1_000, "SHOP-1");
    private final Release between = aRelease("1.1.0", 1_000, "SHOP-1", "SHOP-2");
    private final Release fresh = aRelease("1.2.0", 1_500, "SHOP-2", "SHOP-3");

    @Test
    void whatTheReleasesBetweenBroughtArrivesToo() {
        ComparisonView view = compared(old, fresh);
        assertEquals(List.of("1.2.0 SHOP-3", "1.1.0 SHOP-2"), lines(view.arriving()));
        assertEquals(List.of(), view.leaving());
    }

    @Test
    void whoGoesBackLosesWhatCameSince() {
        ComparisonView view = compared(fresh, old);
        assertEquals(List.of(), view.arriving());
        assertEquals(List.of("1.2.0 SHOP-3", "1.1.0 SHOP-2"), lines(view.leaving()));
    }

    @Test
    void aReleaseComparedWithItselfChangesNothing() {
        ComparisonView view = compared(fresh, fresh);
        assertEquals(List.of(), view.arriving());
        assertEquals(List.of(), view.leaving());
        assertTrue(view.artifacts().get(0).sameBytes());
    }

    @Test
    void whereNothingRunsYetTheReleaseComesAlone() {
        ReleaseStories.check(fresh, "build", CheckState.PASSED);
        ComparisonView view = Comparison.first(fresh).view("shop");
        assertNull(view.base());
        assertEquals(List.of("1.2.0 SHOP-2", "1.2.0 SHOP-3"), lines(view.arriving()));
        assertEquals(List.of(), view.leaving());
        assertEquals(List.of(new CheckChange("build", null, CheckState.PASSED)), view.checks());
        assertEquals(List.of(new ArtifactChange("app.jar", "any", null, 1_500L, false)), view.artifacts());
        assertTrue(view.complete());
    }

    @Test
    void theSizesOfAFileStandSideBySide() {
        ArtifactChange file = compared(old, fresh).artifacts().get(0);
        assertEquals(1_000L, file.baseSize());
        assertEquals(1_500L, file.targetSize());
        assertFalse(file.sameBytes());
        assertTrue(compared(old, between).artifacts().get(0).sameBytes());
    }

    @Test
    void aCheckThatOnlyOneReleaseHasDiffers() {
        ReleaseStories.check(old, "build", CheckState.PASSED);
        ReleaseStories.check(fresh, "build", CheckState.PASSED);
        ReleaseStories.check(fresh, "load", CheckState.FAILED);
        List<CheckChange> checks = compared(old, fresh).checks();
        assertEquals(
                List.of(
                        new CheckChange("build", CheckState.PASSED, CheckState.PASSED),
                        new CheckChange("load", null, CheckState.FAILED)),
                checks);
        assertFalse(checks.get(0).differs());
        assertTrue(checks.get(1).differs());
    }

    private ComparisonView compared(Release base, Release target) {
        List<Release> inside =
                base == old && target == fresh || base == fresh && target == old ? List.of(between) : List.of();
        return new Comparison(base, target, new ReleasesBetween.Found(inside, true)).view("shop");
    }

    private static List<String> lines(List<WorkItemChange> changes) {
        return changes.stream()
                .map(change -> change.version() + " " + change.item().key())
                .toList();
    }

    private static Release aRelease(String version, long size, String... items) {
        ReleaseOrder order = new ReleaseOrder(
                new Version(version),
                "0a1b2c3d",
                "main",
                null,
                null,
                Stream.of(items)
                        .map(key -> ReleaseStories.aWorkItem(key, "dora"))
                        .toList(),
                List.of(new ArtifactOrder("app.jar", "any", Sha256.of("bytes " + size), size)));
        return new Release(ProductStories.wiremock(), order, ReleaseStories.CI, ReleaseStories.REGISTERED_AT);
    }
}
