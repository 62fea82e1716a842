package dev.ringway.release;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;
import dev.ringway.shared.Version;

/** The version is registered already, with other content. */
public final class ContentDiffers extends DomainException {
    public ContentDiffers(String product, Version version) {
        super(
                ProblemCode.CONTENT_DIFFERS,
                product + " " + version + " is registered with other content. What a release contains never changes:"
                        + " register a new version.");
    }
}
