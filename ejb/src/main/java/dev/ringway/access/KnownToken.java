package dev.ringway.access;

import java.time.Instant;

/** Whom a token stands for, and until when that needs no second look. */
public record KnownToken(Actor actor, Instant until) {}
