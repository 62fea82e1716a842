package dev.ringway.ui.release;

import dev.ringway.product.Ring;
import dev.ringway.release.FunnelStage;
import dev.ringway.ui.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One bar of the funnel: as long as the part of the releases that came so far. */
public record FunnelBar(FunnelStage stage, int sample) {
    /** A stretch of the bar, in per cent of its whole length. */
    public record Stretch(String x, String width, String style) {}

    public String label() {
        return stage.ring() == null
                ? Words.get("funnelRegistered")
                : stage.ring().label();
    }

    /** What became of those that came so far, in words; what did not happen is left out. */
    public String sentence() {
        String there = stage.ring() == Ring.PRODUCTION ? "funnelArrived" : "funnelThere";
        return String.join(
                " · ",
                Stream.of(
                                said("funnelWentOn", stage.wentOn()),
                                said(there, stage.there()),
                                said("funnelOvertaken", stage.overtaken()),
                                said("funnelRejected", stage.rejected()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> said(String key, long count) {
        return count == 0 ? List.of() : List.of(Words.get(key, count));
    }

    public List<Stretch> stretches() {
        List<Stretch> all = new ArrayList<>();
        long begun = 0;
        begun = add(all, begun, stage.wentOn(), "went-on");
        begun = add(all, begun, stage.there(), "there");
        begun = add(all, begun, stage.overtaken(), "overtaken");
        add(all, begun, stage.rejected(), "rejected");
        return all;
    }

    private long add(List<Stretch> all, long begun, long count, String style) {
        if (count > 0) {
            all.add(new Stretch(percent(begun), percent(count), style));
        }
        return begun + count;
    }

    private String percent(long count) {
        return String.format(Locale.ROOT, "%.2f%%", sample == 0 ? 0.0 : 100.0 * count / sample);
    }
}
