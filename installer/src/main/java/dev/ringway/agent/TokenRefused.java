package dev.ringway.agent;

/** The agent's token cannot be used: not readable, revoked, expired or meant for something else. */
final class TokenRefused extends RuntimeException {
    TokenRefused(String words) {
        super(words);
    }
}
