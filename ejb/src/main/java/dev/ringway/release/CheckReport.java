package dev.ringway.release;

import dev.ringway.shared.Requirement;
import java.time.Instant;

/**
 * What CI says of one check.
 *
 * @param occurredAt when CI saw this state; of two reports the later one counts, whichever arrives first; null is now
 */
public record CheckReport(CheckState state, String url, String summary, Instant occurredAt) {
    public CheckReport {
        new Requirement()
                .present(state, "/state")
                .optionalText(url, 1_000, "/url")
                .that(ReleaseOrder.isWebAddress(url), "/url", "url must start with https:// or http://.")
                .optionalText(summary, 2_000, "/summary")
                .moment(occurredAt, "/occurredAt")
                .check();
    }
}
