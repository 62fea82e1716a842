package dev.ringway.api.download;

import dev.ringway.api.shared.Paging;
import dev.ringway.download.DownloadReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Who fetched which installer, and when. */
@Path("/download-records")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DownloadRecordResource {
    @Inject
    private DownloadReading reading;

    @GET
    public Response list(@BeanParam Paging paging) {
        return paging.answer(reading.list(paging.request()));
    }
}
