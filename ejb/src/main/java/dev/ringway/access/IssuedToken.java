package dev.ringway.access;

/** A new access token with its secret, shown this once. */
public record IssuedToken(TokenView token, String secret) {}
