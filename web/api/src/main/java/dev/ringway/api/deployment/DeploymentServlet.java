package dev.ringway.api.deployment;

import dev.ringway.api.shared.FileAnswer;
import dev.ringway.api.shared.JsonBody;
import dev.ringway.deployment.AgentDesk;
import dev.ringway.deployment.AgentReport;
import dev.ringway.deployment.DeployableArtifact;
import dev.ringway.deployment.DeploymentId;
import dev.ringway.shared.Json;
import dev.ringway.shared.NotFound;
import dev.ringway.storage.OfferedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What agents do with one deployment: fetch its files and report how it goes. */
@WebServlet(urlPatterns = "/v1/agent/deployments/*", asyncSupported = true)
public class DeploymentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern REPORTS = Pattern.compile("/([^/]+)/reports");
    private static final Pattern ARTIFACT = Pattern.compile("/([^/]+)/artifacts/([^/]+)");

    @Inject
    private transient AgentDesk desk;

    @Inject
    private transient FileAnswer files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = matched(REPORTS, request);
        AgentReport report = JsonBody.read(request.getInputStream(), AgentReport.class);
        response.setContentType("application/json");
        Json.MAPPER.writeValue(response.getOutputStream(), desk.report(DeploymentId.of(address.group(1)), report));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = matched(ARTIFACT, request);
        DeployableArtifact artifact = desk.artifact(DeploymentId.of(address.group(1)), address.group(2));
        OfferedFile file =
                new OfferedFile(artifact.name(), "application/octet-stream", artifact.sha256(), artifact.size());
        files.send(request, file, response);
    }

    private static Matcher matched(Pattern pattern, HttpServletRequest request) {
        Matcher address = pattern.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            throw new NotFound("address", request.getPathInfo());
        }
        return address;
    }
}
