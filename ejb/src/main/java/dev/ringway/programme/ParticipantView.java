package dev.ringway.programme;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.product.Ring;

/** An environment of a customer as the programme shows it; {@code observedVersion} may be null. */
public record ParticipantView(
        EnvironmentId id,
        String product,
        String productName,
        String key,
        String name,
        Ring ring,
        int users,
        String observedVersion,
        String customer,
        String customerName) {}
