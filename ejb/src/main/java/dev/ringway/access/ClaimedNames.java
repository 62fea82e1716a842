package dev.ringway.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The names in a claim of the identity provider: it writes them as a list, or as a map from name to details. */
public final class ClaimedNames {
    private ClaimedNames() {}

    /** Empty when the claim is missing or holds something else. */
    public static List<String> of(Object claim) {
        Collection<?> names = claim instanceof Map<?, ?> byName
                ? byName.keySet()
                : claim instanceof Collection<?> listed ? listed : List.of();
        return names.stream().map(String::valueOf).toList();
    }
}
