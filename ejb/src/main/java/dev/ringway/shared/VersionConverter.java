package dev.ringway.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a version as its text. */
@Converter(autoApply = true)
public class VersionConverter implements AttributeConverter<Version, String> {
    @Override
    public String convertToDatabaseColumn(Version version) {
        return version == null ? null : version.text();
    }

    @Override
    public Version convertToEntityAttribute(String text) {
        return text == null ? null : new Version(text);
    }
}
