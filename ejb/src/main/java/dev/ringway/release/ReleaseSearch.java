package dev.ringway.release;

import dev.ringway.shared.Keyset;
import dev.ringway.shared.Requirement;
import dev.ringway.shared.TextFilter;

/**
 * Which releases to list, and in which order; null narrows nothing, and no sort is the newest first.
 *
 * @param text a part of the version or branch, or the beginning of the commit
 */
public record ReleaseSearch(ReleaseState state, String text, Sort sort) {
    /** The order of a list of releases. */
    public enum Sort {
        /** Latest registration first. */
        NEWEST(Keyset.newestFirst("releases-newest", "r.id")),
        /** First registration first. */
        OLDEST(Keyset.oldestFirst("releases-oldest", "r.id")),
        /** Highest version first, by the precedence of SemVer. */
        VERSION(Keyset.by("releases-version", "r.versionKey", Keyset.Direction.DESCENDING));

        final Keyset order;

        Sort(Keyset order) {
            this.order = order;
        }

        String place(Release release) {
            return this == VERSION ? release.versionKey() : release.id().toString();
        }
    }

    public static final ReleaseSearch ALL = new ReleaseSearch(null, null, null);

    public ReleaseSearch {
        new Requirement().optionalText(text, 100, "/text").check();
        sort = sort == null ? Sort.NEWEST : sort;
    }

    public ReleaseSearch(ReleaseState state) {
        this(state, null, null);
    }

    String containing() {
        return TextFilter.containing(text);
    }

    String beginning() {
        return TextFilter.beginning(text);
    }
}
