package dev.ringway.release;

import dev.ringway.access.Actor;
import dev.ringway.access.ActorKind;
import dev.ringway.access.Role;
import dev.ringway.access.Scope;
import dev.ringway.product.ProductStories;
import dev.ringway.shared.Sha256;
import dev.ringway.shared.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Releases to tell stories about. */
public final class ReleaseStories {
    public static final Instant REGISTERED_AT = Instant.parse("2026-11-01T08:00:00Z");
    public static final Actor CI =
            new Actor("token-1", "ci", null, ActorKind.TOKEN, Set.of(Role.CI), Scope.ofProduct("wiremock"));

    private ReleaseStories() {}

    /** Registered by CI, with one artifact and one work item by dora. */
    public static Release aRelease(String version) {
        return new Release(ProductStories.wiremock(), anOrder(version), CI, REGISTERED_AT);
    }

    public static ReleaseOrder anOrder(String version) {
        return anOrder(version, "dora");
    }

    static ReleaseOrder anOrder(String version, String author) {
        return new ReleaseOrder(
                new Version(version),
                "0a1b2c3d",
                "main",
                "https://ci.example/builds/1",
                "Faster matching.",
                List.of(aWorkItem("WM-1", author)),
                List.of(anArtifact("wiremock.jar")));
    }

    public static WorkItemOrder aWorkItem(String key, String author) {
        return new WorkItemOrder(
                key, "Match faster", "feature", author, "https://git.example/pull/1", List.of("It is fast."));
    }

    public static ArtifactOrder anArtifact(String name) {
        return new ArtifactOrder(name, "any", Sha256.of(name), 1_000);
    }

    public static void check(Release release, String name, CheckState state) {
        release.check(name).report(new CheckReport(state, null, null, REGISTERED_AT), REGISTERED_AT);
    }

    public static void upload(Release release) {
        release.artifacts().forEach(artifact -> artifact.uploaded(REGISTERED_AT));
    }

    public static void validate(Release release, String key, Verdict verdict) {
        release.content()
                .workItem(key)
                .validated(new ValidationOrder(verdict, "seen", null), Actor.SYSTEM, REGISTERED_AT);
    }

    public static void reject(Release release, String reason) {
        release.reject(reason, Actor.SYSTEM, REGISTERED_AT);
    }
}
