package dev.ringway.deployment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Which deployments brought an environment to what it runs, has begun with last and is meant to run. */
@Entity
public class Standing {
    @Id
    private UUID environmentId;

    private UUID running;
    private UUID begun;
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
