package dev.ringway.deployment;

import dev.ringway.environment.Environment;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.product.Ring;

/** An environment of a customer, where it is said what it runs. */
public record RunningEnvironment(EnvironmentId id, String key, String name, Ring ring, int users) {
    static RunningEnvironment of(Environment environment) {
        return new RunningEnvironment(
                environment.id(), environment.key(), environment.name(), environment.ring(), environment.users());
    }
}
