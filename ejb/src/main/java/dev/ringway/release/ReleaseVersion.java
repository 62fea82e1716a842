package dev.ringway.release;

import dev.ringway.shared.Version;
import java.util.UUID;

/** Which version a release is. */
record ReleaseVersion(UUID id, Version version) {}
