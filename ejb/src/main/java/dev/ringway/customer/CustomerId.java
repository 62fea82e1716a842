package dev.ringway.customer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a customer. */
public record CustomerId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
