package dev.ringway.ui.live;

import dev.ringway.shared.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a browser has not been told yet; however much has come together, it is one message. */
final class Untold {
    static final int MOST_SUBJECTS = 20;

    private final Set<String> subjects = new LinkedHashSet<>();
    private int changes;
    private boolean everything;

    void add(String subject) {
        changes++;
        subjects.add(subject);
        if (subjects.size() > MOST_SUBJECTS) {
            addEverything();
        }
    }

    /** So much has changed, or so little is known, that the browser had better look at all it shows. */
    void addEverything() {
        everything = true;
        subjects.clear();
    }

    /** Takes it all, as an event of an event stream; nothing when there is nothing to tell. */
    Optional<String> take(Instant at) {
        if (!everything && subjects.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("changes", changes);
        told.put("everything", everything);
        told.put("subjects", Set.copyOf(subjects));
        subjects.clear();
        changes = 0;
        everything = false;
        return Optional.of("id: " + at.toEpochMilli() + "\ndata: " + Json.write(told) + "\n\n");
    }
}
