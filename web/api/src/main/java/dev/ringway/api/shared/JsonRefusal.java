package dev.ringway.api.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.ringway.packaging.PackagingRefused;
import dev.ringway.shared.DomainException;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words, and with the place (RFC 6901), what is wrong with a JSON body. */
final class JsonRefusal {
    private JsonRefusal() {}

    static DomainException of(JsonProcessingException wrong) {
        if (wrong.getCause() instanceof InvalidInput inner) {
            return new InvalidInput(below(pointer(wrong), inner.errors()));
        }
        if (wrong.getCause() instanceof DomainException inner) {
            return inner;
        }
        if (wrong.getCause() instanceof PackagingRefused inner) {
            return new InvalidInput(pointer(wrong), inner.getMessage());
        }
        return new InvalidInput(pointer(wrong), sentence(wrong));
    }

    private static List<InvalidInput.Error> below(String place, List<InvalidInput.Error> errors) {
        return errors.stream()
                .map(error -> new InvalidInput.Error(below(place, error.pointer()), error.detail()))
                .toList();
    }

    /** A value such as a version names itself; at the place of that name it is not named twice. */
    private static String below(String place, String pointer) {
        return place.endsWith(pointer) ? place : place + pointer;
    }

    private static String pointer(JsonProcessingException wrong) {
        if (!(wrong instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String sentence(JsonProcessingException wrong) {
        if (wrong instanceof StreamConstraintsException) {
            return "The body goes beyond what is read: at most " + Json.DEEPEST + " levels, and no endless numbers.";
        }
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            return "There is no such field here; known are " + listed(unknown.getKnownPropertyIds()) + ".";
        }
        if (wrong instanceof InvalidFormatException format) {
            return "This must be " + expected(format.getTargetType()) + ".";
        }
        if (wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return mismatch.getPath().isEmpty()
                    ? "The body must be one JSON "
                            + expected(mismatch.getTargetType()).replace("an object", "object") + "."
                    : "This must be " + expected(mismatch.getTargetType()) + ".";
        }
        return "The body is not well-formed JSON" + place(wrong) + ".";
    }

    private static String place(JsonProcessingException wrong) {
        return wrong.getLocation() == null
                ? ""
                : " (line " + wrong.getLocation().getLineNr() + ", column "
                        + wrong.getLocation().getColumnNr() + ")";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + listed(Arrays.asList(type.getEnumConstants()));
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        if (type == Instant.class) {
            return "a time by RFC 3339, such as 2026-11-30T22:00:00Z";
        }
        if (type == Duration.class) {
            return "a duration by ISO 8601, such as PT24H";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a whole number that fits";
        }
        return type == String.class ? "text" : "an object";
    }

    private static String listed(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
