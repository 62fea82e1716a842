package dev.ringway.api.platform;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The server's health; {@code schema} is the version of the database's schema, told when ready was asked. */
public record HealthView(
        String status,
        @JsonInclude(JsonInclude.Include.NON_NULL) String schema) {}
