package dev.ringway.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a digest as its hexadecimal digits. */
@Converter(autoApply = true)
public class Sha256Converter implements AttributeConverter<Sha256, String> {
    @Override
    public String convertToDatabaseColumn(Sha256 digest) {
        return digest == null ? null : digest.hex();
    }

    @Override
    public Sha256 convertToEntityAttribute(String hex) {
        return hex == null ? null : new Sha256(hex);
    }
}
