package dev.ringway.api.installer;

import dev.ringway.installer.InstallerBuildView;
import dev.ringway.installer.InstallerDesk;
import dev.ringway.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The installers of a release. */
@Path("/products/{product}/releases/{version}/installers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class InstallerResource {
    @Inject
    private InstallerDesk desk;

    /** One build that makes all formats, or none before the release has completed PRODUCTION. */
    @GET
    public Page<InstallerBuildView> ofRelease(
            @PathParam("product") String product, @PathParam("version") String version) {
        return new Page<>(desk.ofRelease(product, version).stream().toList(), null);
    }
}
