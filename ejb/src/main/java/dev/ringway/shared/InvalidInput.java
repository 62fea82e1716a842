package dev.ringway.shared;

import java.util.List;

/** The input breaks a rule; each error names the place (RFC 6901 pointer) and says why. */
public final class InvalidInput extends DomainException {
    /** One broken rule: where, and what would be right. */
    public record Error(String pointer, String detail) {}

    private final transient List<Error> errors;

    public InvalidInput(List<Error> errors) {
        super(
                ProblemCode.INVALID_INPUT,
                errors.size() == 1 ? errors.get(0).detail() : errors.size() + " fields are not as they must be.");
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String pointer, String detail) {
        this(List.of(new Error(pointer, detail)));
    }

    public List<Error> errors() {
        return errors;
    }
}
