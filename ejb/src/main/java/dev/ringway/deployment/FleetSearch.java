package dev.ringway.deployment;

import dev.ringway.product.Ring;
import dev.ringway.shared.Cursor;
import dev.ringway.shared.Keyset;
import dev.ringway.shared.Requirement;
import dev.ringway.shared.TextFilter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Which environments to list, and in which order; null narrows nothing, and no sort is by key.
 *
 * @param customer the key of their customer
 * @param text a part of the key or name of the environment or its customer, whatever its case
 */
public record FleetSearch(Ring ring, String customer, Condition condition, String text, Sort sort) {
    /** What may be the matter with an environment. */
    public enum Condition {
        /** It was observed to run another version than it is meant to. */
        DRIFTING("e.observedAt is not null and (d.id is null or e.observedVersion is null"
                + " or e.observedVersion <> cast(d.version as string))"),
        /** It was observed not to be well. */
        UNHEALTHY("e.observedAt is not null and (e.healthy is null or e.healthy = false)"),
        /** No agent has looked at it yet. */
        UNSEEN("e.observedAt is null");

        final String words;

        Condition(String words) {
            this.words = words;
        }
    }

    /** The order of a list of environments. */
    public enum Sort {
        KEY(Keyset.by("environments-key", "e.environmentKey", Keyset.Direction.ASCENDING)),
        /** Longest silence first; one that was never seen has been silent since it was registered. */
        LAST_SEEN(new Keyset(
                "environments-silence",
                List.of("coalesce(e.observedAt, e.createdAt)", "e.environmentKey"),
                Keyset.Direction.ASCENDING,
                Sort::silence));

        final Keyset order;

        Sort(Keyset order) {
            this.order = order;
        }

        String place(FleetPlace found) {
            return this == KEY ? found.key() : Keyset.place(found.silentSince().toString(), found.key());
        }

        private static List<Object> silence(String place) {
            String[] parts = place.split(" ", 2);
            try {
                Instant since = Instant.parse(parts[parts.length - 1]);
                new Requirement().moment(since, "/cursor").check();
                return List.of(since, parts[0]);
            } catch (DateTimeException e) {
                throw Cursor.refused();
            }
        }
    }

    public FleetSearch {
        new Requirement()
                .optionalText(customer, 64, "/customer")
                .optionalText(text, 100, "/text")
                .check();
        sort = sort == null ? Sort.KEY : sort;
    }

    FleetSearch of(String oneCustomer) {
        return new FleetSearch(ring, oneCustomer, condition, text, sort);
    }

    String containing() {
        return TextFilter.containing(text == null ? null : text.toLowerCase(Locale.ROOT));
    }
}
