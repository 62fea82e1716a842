package dev.ringway.api.deployment;

import dev.ringway.deployment.DeployableArtifact;
import dev.ringway.deployment.DesiredView;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.shared.Json;
import dev.ringway.shared.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The answer to a poll: what to run, with a strong entity tag over all of it. */
record DesiredAnswer(EnvironmentId environment, byte[] json, String tag) {
    private record Body(String environment, EnvironmentId environmentId, String product, Work deployment) {}

    private record Work(String id, int attempt, String version, String state, List<File> artifacts) {}

    private record File(String name, String platform, Sha256 sha256, long size, String url) {}

    static DesiredAnswer of(DesiredView view, String context) {
        Work work = view.deployment() == null ? null : work(view.deployment(), context);
        String json = Json.write(new Body(view.environment(), view.environmentId(), view.product(), work));
        return new DesiredAnswer(
                view.environmentId(),
                json.getBytes(StandardCharsets.UTF_8),
                "\"" + Sha256.of(json).hex().substring(0, 32) + "\"");
    }

    boolean isKnownTo(HttpServletRequest request) {
        return tag.equals(request.getHeader("If-None-Match"));
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        if (isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private static Work work(DesiredView.DesiredDeployment deployment, String context) {
        String base = context + "/v1/agent/deployments/" + deployment.id() + "/artifacts/";
        List<File> files = deployment.artifacts().stream()
                .map(artifact -> file(artifact, base))
                .toList();
        return new Work(
                deployment.id().toString(),
                deployment.attempt(),
                deployment.version(),
                deployment.state().name(),
                files);
    }

    private static File file(DeployableArtifact artifact, String base) {
        return new File(
                artifact.name(), artifact.platform(), artifact.sha256(), artifact.size(), base + artifact.name());
    }
}
