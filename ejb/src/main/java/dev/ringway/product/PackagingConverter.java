package dev.ringway.product;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.shared.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a packaging specification as JSON. */
@Converter
class PackagingConverter implements AttributeConverter<PackagingSpecification, String> {
    @Override
    public String convertToDatabaseColumn(PackagingSpecification specification) {
        return specification == null ? null : Json.write(specification);
    }

    @Override
    public PackagingSpecification convertToEntityAttribute(String json) {
        return json == null ? null : Json.read(json, new TypeReference<>() {});
    }
}
