package dev.ringway.agent;

import java.util.List;
import java.util.regex.Pattern;

/** One attempt to bring one version of the product onto the environment. */
record Assignment(String product, OfferedDeployment deployment) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

    Assignment {
        if (product == null || deployment.version() == null) {
            throw new ServerUnavailable("The server offers a deployment without product or version.");
        }
        if (deployment.id() == null || !ID.matcher(deployment.id()).matches()) {
            throw new ServerUnavailable("The server offers a deployment without a proper id.");
        }
    }

    String id() {
        return deployment.id();
    }

    String version() {
        return deployment.version();
    }

    /** Tells attempts of one deployment apart; usable as a file name. */
    String key() {
        return deployment.id() + "-" + deployment.attempt();
    }

    boolean isSameAttemptAs(Assignment other) {
        return key().equals(other.key());
    }

    /** The one artifact for this environment. */
    OfferedArtifact artifactFor(EnvironmentSettings settings) throws TechnicalFault {
        List<OfferedArtifact> fitting = on(settings.platform(), settings.artifact());
        if (fitting.isEmpty()) {
            fitting = on("any", settings.artifact());
        }
        if (fitting.size() != 1) {
            throw new TechnicalFault("The release offers " + fitting.size() + " files for platform "
                    + settings.platform() + ": set `platform` or `artifact` so that one is left.");
        }
        fitting.get(0).refuseNonsense();
        return fitting.get(0);
    }

    private List<OfferedArtifact> on(String platform, String name) {
        return deployment.artifacts().stream()
                .filter(artifact -> platform.equals(artifact.platform()))
                .filter(artifact -> name == null || name.equals(artifact.name()))
                .toList();
    }
}
