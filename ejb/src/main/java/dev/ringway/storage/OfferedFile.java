package dev.ringway.storage;

import dev.ringway.shared.Sha256;

/**
 * A file as it is offered over HTTP.
 *
 * @param name under which it is saved
 * @param size in bytes
 */
public record OfferedFile(String name, String contentType, Sha256 sha256, long size) {
    /** A strong entity tag (RFC 9110 §8.8.3): other bytes always have another one. */
    public String entityTag() {
        return "\"sha256-" + sha256 + "\"";
    }

    String disposition() {
        return "attachment; filename=\"" + name.replaceAll("[^ !#-\\[\\]-~]", "_") + "\"";
    }
}
