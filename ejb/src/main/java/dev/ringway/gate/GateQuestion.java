package dev.ringway.gate;

import dev.ringway.product.Product;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicy;
import dev.ringway.release.Release;
import java.time.Instant;

/** May this release enter this ring of its product, by this policy, at this instant? */
public record GateQuestion(Product product, Release release, Ring ring, RingPolicy policy, Instant now) {}
