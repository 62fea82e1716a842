package dev.ringway.api.promotion;

import dev.ringway.product.Ring;

/** Which release is to be promoted into which ring. */
public record OpeningRequest(String product, String version, Ring ring) {}
