package dev.ringway.packaging;

/** A configuration file as first installed; what the customer edits later is kept on upgrade. */
public record ConfigurationFile(String path, String content) {

    public ConfigurationFile {
        Rule.PATH.check(path);
        Rule.TEXT_FILE.check(content);
    }
}
