package dev.ringway.deployment;

import dev.ringway.release.ComparisonView;
import java.util.List;

/**
 * What a release changes for those environments of a customer that run the same version.
 *
 * @param version what they run, null is nothing yet
 * @param environments by their keys; none at all when the customer has no environment of the product
 */
public record CustomerStep(String version, List<RunningEnvironment> environments, ComparisonView comparison) {}
