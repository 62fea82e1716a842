package dev.ringway.customer;

import dev.ringway.shared.Keyset;
import dev.ringway.shared.Requirement;
import dev.ringway.shared.TextFilter;
import java.util.Locale;

/**
 * Which customers to list, and in which order; no sort is by key.
 *
 * @param text a part of the key or name, whatever its case, or null for all
 */
public record CustomerSearch(String text, Sort sort) {
    /** The order of a list of customers. */
    public enum Sort {
        KEY(Keyset.by("customers-key", "c.customerKey", Keyset.Direction.ASCENDING)),
        NAME(Keyset.by("customers-name", "c.name", "c.customerKey", Keyset.Direction.ASCENDING));

        final Keyset order;

        Sort(Keyset order) {
            this.order = order;
        }

        String place(Customer customer) {
            return this == KEY ? customer.key() : Keyset.place(customer.name(), customer.key());
        }
    }

    public CustomerSearch {
        new Requirement().optionalText(text, 100, "/text").check();
        sort = sort == null ? Sort.KEY : sort;
    }

    String containing() {
        return TextFilter.containing(text == null ? null : text.toLowerCase(Locale.ROOT));
    }
}
