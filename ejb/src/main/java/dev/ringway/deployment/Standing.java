package dev.ringway.deployment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Which deployments brought an environment to what it runs, has begun with last and is meant to run. */
@Entity
public class Standing {
    @Id
    private UUID environmentId;

    /** What succeeded last, whenever it was planned. */
    private UUID running;

    /** What its agent began with last. */
    private UUID begun;

    /** What was planned last and not called off. */
    private UUID intended;

    protected Standing() {}

    /** Of an environment that was never given anything. */
    Standing(UUID environment) {
        this.environmentId = environment;
    }

    UUID environmentId() {
        return environmentId;
    }

    /** Null is nothing any more. */
    void intend(UUID deployment) {
        intended = deployment;
    }
}
