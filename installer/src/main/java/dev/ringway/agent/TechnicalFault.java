package dev.ringway.agent;

/** Something beside the product went wrong with an installation; it ends ERRORED with these words. */
final class TechnicalFault extends Exception {
    TechnicalFault(String words) {
        super(words);
    }

    TechnicalFault(String words, Throwable cause) {
        super(words + ": " + reason(cause), cause);
    }

    /** What an exception says, or its kind when it says nothing. */
    static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
