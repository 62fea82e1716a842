package dev.ringway.release;

import dev.ringway.product.Ring;
import java.time.Instant;
import java.util.List;

/** The end of a release: why, by whom, when, and the rings it will never reach. */
public record RejectionView(String reason, String by, Instant at, List<Ring> neverReaches) {}
