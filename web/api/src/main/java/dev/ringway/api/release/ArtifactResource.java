package dev.ringway.api.release;

import dev.ringway.release.AnnouncedArtifact;
import dev.ringway.release.ArtifactIntake;
import dev.ringway.release.ArtifactLedger;
import dev.ringway.release.ArtifactView;
import dev.ringway.storage.FileStore;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

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
    private FileStore store;

    /** Bytes that do not hash to the announced digest are refused with 422 and leave nothing behind. */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public ArtifactView upload(InputStream bytes) throws IOException {
        return intake.receive(product, version, artifact, bytes);
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response download() {
        AnnouncedArtifact stored = ledger.stored(product, version, artifact);
        StreamingOutput bytes = out -> Files.copy(store.pathOf(stored.sha256()), out);
        return Response.ok(bytes)
                .tag("sha256-" + stored.sha256())
                .header("Content-Length", stored.size())
                .header("Content-Disposition", "attachment; filename=\"" + stored.name() + "\"")
                .build();
    }
}
