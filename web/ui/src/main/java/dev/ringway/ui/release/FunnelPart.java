package dev.ringway.ui.release;

import dev.ringway.release.FunnelView;
import dev.ringway.release.ReleaseFunnel;
import dev.ringway.ui.page.Once;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The part of the releases page that shows how far the latest releases came. */
@Named
@RequestScoped
public class FunnelPart {
    private static final List<Integer> SIZES = List.of(50, 200, 1_000);
    private static final int USUAL = SIZES.get(1);

    @Inject
    private ReleaseFunnel funnel;

    @Inject
    private ReleasesFilter filter;

    private String last;
    private final Once<FunnelView> view = new Once<>();

    public FunnelView getView() {
        return view.or(() -> funnel.funnel(filter.getProduct(), getSize()));
    }

    public List<FunnelBar> getBars() {
        return getView().stages().stream()
                .map(stage -> new FunnelBar(stage, getView().sample()))
                .toList();
    }

    public String getSummary() {
        return Words.get("funnelSummary", getView().sample(), getView().arrived());
    }

    public List<Integer> getSizes() {
        return SIZES;
    }

    public int getSize() {
        return SIZES.stream()
                .filter(size -> size.toString().equals(last))
                .findFirst()
                .orElse(USUAL);
    }

    /** It is counted only for those who asked for it. */
    public boolean isAsked() {
        return last != null;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
