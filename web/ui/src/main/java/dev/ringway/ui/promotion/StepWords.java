package dev.ringway.ui.promotion;

import dev.ringway.promotion.StepSize;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.omnifaces.el.functions.Numbers;

/** Says how much a ring gets at once. */
@Named
@ApplicationScoped
public class StepWords {
    public String sentence(StepSize size) {
        if (size.usual() == null) {
            return Words.get("stepAlone", size.changes());
        }
        return Words.get(size.large() ? "stepLarge" : "stepUsual", size.changes(), size.usual());
    }

    /** What the comparison rests on. */
    public String sample(StepSize size) {
        return size.usual() == null ? Words.get("stepFew") : Words.get("stepSample", size.sample());
    }

    public String files(StepSize size) {
        String bytes = bytes(size.bytes());
        return size.bytesNow() == null
                ? Words.get("stepBytesFirst", bytes)
                : Words.get("stepBytes", bytes, bytes(size.bytesNow()));
    }

    /** A number stays with its unit. */
    private static String bytes(long count) {
        return Numbers.formatBytes(count).replace(' ', '\u00a0');
    }
}
