package dev.ringway.environment;

import dev.ringway.product.Ring;
import java.time.Instant;

/** An environment as it stands and as its agent last observed it; {@code revision} is what a change must name. */
public record EnvironmentView(
        EnvironmentId id,
        String product,
        String key,
        String name,
        Ring ring,
        String customer,
        String customerName,
        int users,
        String observedVersion,
        Boolean healthy,
        String detail,
        Instant observedAt,
        int revision) {}
