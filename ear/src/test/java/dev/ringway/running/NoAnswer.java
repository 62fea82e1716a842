package dev.ringway.running;

/** The server did not answer at all. */
public final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswer(String request, Exception cause) {
        super(request, cause);
    }
}
