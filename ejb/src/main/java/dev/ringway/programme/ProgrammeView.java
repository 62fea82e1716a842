package dev.ringway.programme;

import java.time.Instant;

/**
 * The early-adopter programme of a product.
 *
 * @param version of the terms, and what a change must name; 0 while there is no programme, with all behind it null
 * @param terms in CommonMark
 */
public record ProgrammeView(String product, int version, String terms, String changedBy, Instant changedAt) {
    static ProgrammeView none(String product) {
        return new ProgrammeView(product, 0, null, null, null);
    }
}
