package dev.ringway.promotion;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringway.shared.TimeOrderedId;
import java.util.UUID;

/** Identifies a promotion. */
public record PromotionId(@JsonValue UUID value) {
    public static PromotionId of(String text) {
        return new PromotionId(TimeOrderedId.parse("promotion", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
