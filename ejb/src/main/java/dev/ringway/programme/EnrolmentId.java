package dev.ringway.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringway.shared.TimeOrderedId;
import java.util.UUID;

/** Identifies an enrolment. */
public record EnrolmentId(@JsonValue UUID value) {
    public static EnrolmentId of(String text) {
        return new EnrolmentId(TimeOrderedId.parse("enrolment", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
