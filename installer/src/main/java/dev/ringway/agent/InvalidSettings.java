package dev.ringway.agent;

/** The configuration cannot be used, with a sentence the operator can act on. */
final class InvalidSettings extends RuntimeException {
    InvalidSettings(String words) {
        super(words);
    }
}
