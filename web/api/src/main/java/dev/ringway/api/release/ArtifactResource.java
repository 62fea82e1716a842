package dev.ringway.api.release;

import dev.ringway.api.shared.FileAnswer;
import dev.ringway.release.AnnouncedArtifact;
import dev.ringway.release.ArtifactIntake;
import dev.ringway.release.ArtifactLedger;
import dev.ringway.release.ArtifactView;
import dev.ringway.storage.OfferedFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a release's artifacts, streamed in and out. */
@Path("/products/{product}/releases/{version}/artifacts/{artifact}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ArtifactResource {
    @PathParam("product")
    private String product;

    @PathParam("version")
    private String version;

    @PathParam("artifact")
    private String artifact;

    @Inject
    private ArtifactIntake intake;

    @Inject
    private ArtifactLedger ledger;

    @Inject
    private FileAnswer files;

    /** Bytes that do not hash to the announced digest are refused with 422 and leave nothing behind. */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public ArtifactView upload(InputStream bytes) throws IOException {
        return intake.receive(product, version, artifact, bytes);
    }

    /** Whole, or the part that {@code Range} asks for. */
    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public void download(@Context HttpServletRequest request, @Context HttpServletResponse response)
            throws IOException {
        AnnouncedArtifact stored = ledger.stored(product, version, artifact);
        OfferedFile file = new OfferedFile(stored.name(), "application/octet-stream", stored.sha256(), stored.size());
        files.send(request, file, response);
        response.flushBuffer();
    }
}
