package dev.ringway.deployment;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** An agent says "succeeded" but observes another version than it was to install. */
public final class VersionDiffers extends DomainException {
    VersionDiffers(Deployment deployment, String observed) {
        super(
                ProblemCode.INVALID_INPUT,
                "A deployment of " + deployment.version() + " has not succeeded while the product answers '" + observed
                        + "'. Report FAILED instead.");
    }
}
