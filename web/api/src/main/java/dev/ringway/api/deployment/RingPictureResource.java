package dev.ringway.api.deployment;

import dev.ringway.deployment.picture.PictureTheme;
import dev.ringway.deployment.picture.RingDrawing;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.Sha256;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The rings of a product as a picture, for read-mes, wikis and mails. */
@Path("/products/{product}/rings.svg")
@Produces(RingPictureResource.SVG)
@RequestScoped
public class RingPictureResource {
    static final String SVG = "image/svg+xml";

    @Inject
    private RingDrawing drawing;

    /** 304 when the caller has this very picture already. */
    @GET
    public Response picture(
            @PathParam("product") String product,
            @QueryParam("picture") String picture,
            @QueryParam("theme") String theme,
            @Context Request request) {
        String svg = drawn(product, picture == null ? "radius" : picture, theme(theme == null ? "light" : theme));
        EntityTag tag = new EntityTag(Sha256.of(svg).hex().substring(0, 32));
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(svg.getBytes(StandardCharsets.UTF_8)))
                .tag(tag)
                .build();
    }

    private String drawn(String product, String picture, PictureTheme theme) {
        return switch (picture) {
            case "radius" -> drawing.radius(product, theme);
            case "flow" -> drawing.flow(product, theme);
            default -> throw new InvalidInput("/picture", "'" + picture + "' is not one of radius, flow.");
        };
    }

    private static PictureTheme theme(String theme) {
        return switch (theme) {
            case "light" -> PictureTheme.LIGHT;
            case "dark" -> PictureTheme.DARK;
            default -> throw new InvalidInput("/theme", "'" + theme + "' is not one of light, dark.");
        };
    }
}
