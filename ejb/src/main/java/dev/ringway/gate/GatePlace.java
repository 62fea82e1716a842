package dev.ringway.gate;

import dev.ringway.product.Ring;

/** Which release stands before which ring. */
public record GatePlace(String version, Ring ring) {}
