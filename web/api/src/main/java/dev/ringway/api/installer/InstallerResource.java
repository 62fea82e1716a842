package dev.ringway.api.installer;

import dev.ringway.installer.InstallerBuildId;
import dev.ringway.installer.InstallerBuildView;
import dev.ringway.installer.InstallerDesk;
import dev.ringway.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The making of a release's installers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class InstallerResource {
    @Inject
    private InstallerDesk desk;

    /** One build that makes all formats, or none before the release has completed PRODUCTION. */
    @GET
    @Path("products/{product}/releases/{version}/installers")
    public Page<InstallerBuildView> ofRelease(
            @PathParam("product") String product, @PathParam("version") String version) {
        return new Page<>(desk.ofRelease(product, version).stream().toList(), null);
    }

    @GET
    @Path("installer-builds/{build}")
    public InstallerBuildView build(@PathParam("build") String id) {
        return desk.build(InstallerBuildId.of(id));
    }

    /** Tries a failed build once more. */
    @POST
    @Path("installer-builds/{build}/retries")
    public InstallerBuildView retry(@PathParam("build") String id) {
        return desk.retry(InstallerBuildId.of(id));
    }
}
