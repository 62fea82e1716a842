package dev.ringway.promotion;

/** Promotions are to be looked at now. */
record LookWanted() {}
