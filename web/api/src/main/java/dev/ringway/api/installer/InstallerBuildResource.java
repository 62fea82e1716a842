package dev.ringway.api.installer;

import dev.ringway.installer.InstallerBuildId;
import dev.ringway.installer.InstallerBuildView;
import dev.ringway.installer.InstallerDesk;
import dev.ringway.installer.InstallerMoveView;
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
@Path("/installer-builds")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class InstallerBuildResource {
    @Inject
    private InstallerDesk desk;

    @GET
    @Path("/{build}")
    public InstallerBuildView build(@PathParam("build") String id) {
        return desk.build(InstallerBuildId.of(id));
    }

    @GET
    @Path("/{build}/moves")
    public Page<InstallerMoveView> moves(@PathParam("build") String id) {
        return new Page<>(desk.moves(InstallerBuildId.of(id)), null);
    }

    /** Tries a failed build once more. */
    @POST
    @Path("/{build}/retries")
    public InstallerBuildView retry(@PathParam("build") String id) {
        return desk.retry(InstallerBuildId.of(id));
    }
}
