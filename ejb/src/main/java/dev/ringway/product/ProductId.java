package dev.ringway.product;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a product. */
public record ProductId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
