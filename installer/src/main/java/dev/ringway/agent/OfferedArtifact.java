package dev.ringway.agent;

import java.util.regex.Pattern;

/** A file of the release as the server offers it. */
record OfferedArtifact(String name, String platform, String sha256, long size, String url) {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_+~][A-Za-z0-9._+~-]{0,199}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Refuses what could lead outside the agent's own directory. */
    void refuseNonsense() throws TechnicalFault {
        if (name == null || !PLAIN_NAME.matcher(name).matches()) {
            throw new TechnicalFault("The artifact's name \"" + name + "\" is not a plain file name.");
        }
        if (sha256 == null || !DIGEST.matcher(sha256).matches() || size < 0) {
            throw new TechnicalFault("The artifact " + name + " comes without a proper SHA-256 or size.");
        }
    }
}
