package dev.ringway.audit;

import static dev.ringway.access.Role.SYSTEM;

import dev.ringway.access.Permit;
import dev.ringway.shared.Json;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Tells what has come to the trail since it was last asked, whichever server wrote it. */
@Stateless
public class AuditNews {
    private static final int MOST_OF_A_LANE = 500;

    @Inject
    private AuditEntries entries;

    @Permit(SYSTEM)
    public TrailMark mark() {
        return new TrailMark(entries.positions());
    }

    /** A lane with very much news tells the rest the next time. */
    @Permit(SYSTEM)
    public TrailNews since(TrailMark mark) {
        List<Long> heads = entries.positions();
        List<Long> reached = new ArrayList<>();
        List<Headline> headlines = new ArrayList<>();
        for (byte lane = 0; lane < heads.size(); lane++) {
            long last = Math.min(heads.get(lane), mark.positions().get(lane) + MOST_OF_A_LANE);
            if (last > mark.positions().get(lane)) {
                entries.ofLane(lane, mark.positions().get(lane), last, MOST_OF_A_LANE).stream()
                        .map(AuditNews::headline)
                        .forEach(headlines::add);
            }
            reached.add(last);
        }
        return new TrailNews(new TrailMark(reached), headlines);
    }

    private static Headline headline(AuditEntry entry) {
        AuditEntryView view = entry.view();
        return new Headline(view.action(), view.subject(), Json.text(view.details(), "customer"));
    }
}
