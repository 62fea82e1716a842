package dev.ringway.story;

import static dev.ringway.product.Ring.DEV;
import static dev.ringway.product.Ring.EARLY_ADOPTERS;
import static dev.ringway.product.Ring.INTERNAL;
import static dev.ringway.product.Ring.PRODUCTION;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Four releases of WireMock: one reached PRODUCTION, one was rejected, one waits at a gate, one is in DEV. */
public final class Story {
    private static final Duration USUAL_SOAK = Duration.ofDays(3);

    private final Cast cast;
    private final Path jars;

    private Story(Cast cast, Path jars) {
        this.cast = cast;
        this.jars = jars;
    }

    /** {@code stage} prepares what the agents need, {@code tell} needs the agents; either may be repeated. */
    public static void main(String[] words) {
        Path home = Path.of(variable("RINGWAY_HOME"));
        Cast cast = new Cast(URI.create(variable("RINGWAY_URL")), new TokenFiles(home));
        try {
            if (words[0].equals("stage")) {
                new Stage(cast).set();
                return;
            }
            new Story(cast, Path.of(variable("RINGWAY_STORY_JARS"))).tell();
        } catch (RuntimeException | AssertionError stuck) {
            stuck.printStackTrace();
            System.err.println(Narrator.whyStuck(stuck));
            System.exit(1);
        }
    }

    private void tell() {
        acmeIsAnEarlyAdopterAndGlobexAsks();
        good391ReachesProduction();
        bad392IsRejectedInInternal();
        partlyValidated310WaitsForInternal();
        young313IsInDev();
    }

    private void acmeIsAnEarlyAdopterAndGlobexAsks() {
        new EarlyAdopters(cast)
                .areInvited()
                .areAskedForBy("anna", "acme", "acme-branches")
                .areApproved("acme", "acme-branches")
                .areAskedForBy("gina", "globex", "globex-portal");
    }

    private void good391ReachesProduction() {
        ReleaseJourney journey = release(WireMockReleases.v391());
        journey.isBuilt().reaches(DEV).isValidatedBy("quinn");
        journey.isApprovedBy("quinn", INTERNAL, "Every change does what it promises.")
                .isStartedFor(INTERNAL)
                .reaches(INTERNAL);
        journey.isApprovedBy("quentin", EARLY_ADOPTERS, "Our own teams have had no complaint.")
                .isStartedFor(EARLY_ADOPTERS)
                .reaches(EARLY_ADOPTERS);
        if (journey.hasReached(PRODUCTION)) {
            return;
        }
        cast.soakBefore(PRODUCTION, Duration.ZERO);
        journey.isApprovedBy("rita", PRODUCTION, "Ready for everybody.")
                .isStartedFor(PRODUCTION)
                .reaches(PRODUCTION)
                .isPacked();
    }

    private void bad392IsRejectedInInternal() {
        cast.soakBefore(PRODUCTION, USUAL_SOAK);
        ReleaseJourney journey = release(WireMockReleases.v392());
        journey.isBuilt().reaches(DEV).isValidatedBy("quentin");
        journey.isApprovedBy("quentin", INTERNAL, "All three fixes hold.")
                .isStartedFor(INTERNAL)
                .reaches(INTERNAL);
        journey.isRejectedBy("quinn", EARLY_ADOPTERS, WireMockReleases.WHY_392_WAS_REJECTED)
                .isRolledBackFrom(INTERNAL, "3.9.2 is rejected: back to the release our stubs were recorded with.");
        release(WireMockReleases.v391()).isBackIn(INTERNAL);
    }

    private void partlyValidated310WaitsForInternal() {
        release(WireMockReleases.v3100()).isBuilt().reaches(DEV).isValidatedBy("quinn");
    }

    private void young313IsInDev() {
        release(WireMockReleases.v3132()).isBuilt().reaches(DEV);
    }

    private ReleaseJourney release(StoryRelease release) {
        return new ReleaseJourney(cast, release, jars);
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set: the story is told by ./ringway up.");
        }
        return value;
    }
}
