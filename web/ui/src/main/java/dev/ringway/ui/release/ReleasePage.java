package dev.ringway.ui.release;

import dev.ringway.deployment.RingBoard;
import dev.ringway.deployment.RingView;
import dev.ringway.promotion.PromotionMoveView;
import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.PromotionView;
import dev.ringway.release.ReleaseReading;
import dev.ringway.release.ReleaseView;
import dev.ringway.ui.page.Markdown;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** One release: where it is, what is in it, and what happened to it. */
@Named
@ViewScoped
public class ReleasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> TABS =
            List.of("changes", "work-items", "checks", "artifacts", "installers", "timeline");

    @Inject
    private ReleaseReading releases;

    @Inject
    private PromotionReading promotions;

    @Inject
    private RingBoard board;

    private String product;
    private String version;
    private String tab = TABS.get(0);
    private transient ReleaseView release;
    private transient List<PromotionView> all;
    private transient List<RingView> rings;

    public void load() {
        release = releases.release(product, version);
        all = promotions.of(product, version);
        rings = board.board(product);
    }

    public List<RingStep> getSteps() {
        return RingStep.of(release.summary(), all);
    }

    public RingView ring(RingStep step) {
        return rings.get(step.ring().ordinal());
    }

    /** The promotion that waits, runs or is halted: the next thing to do about this release. */
    public PromotionView getOpen() {
        return all.stream()
                .filter(promotion -> PromotionState.OPEN.contains(promotion.state()))
                .findFirst()
                .orElse(null);
    }

    public boolean isWaiting() {
        return getOpen() != null && PromotionState.WAITING.contains(getOpen().state());
    }

    /** Every move of every promotion, latest first. */
    public List<Event> getTimeline() {
        return all.stream()
                .flatMap(promotion -> promotions.moves(promotion.id()).stream().map(move -> new Event(promotion, move)))
                .sorted(Comparator.comparing((Event event) -> event.move().at()).reversed())
                .toList();
    }

    /** One move of one promotion. */
    public record Event(PromotionView promotion, PromotionMoveView move) {}

    /** Those of the product, in their order. */
    List<RingView> rings() {
        return rings;
    }

    public String getNotes() {
        return Markdown.html(release.notes());
    }

    public ReleaseView getRelease() {
        return release;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab != null && TABS.contains(tab) ? tab : TABS.get(0);
    }
}
