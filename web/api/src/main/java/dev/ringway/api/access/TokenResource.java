package dev.ringway.api.access;

import dev.ringway.access.IssuedToken;
import dev.ringway.access.TokenDesk;
import dev.ringway.access.TokenView;
import dev.ringway.api.shared.Paging;
import dev.ringway.api.shared.SecretAnswer;
import dev.ringway.shared.TimeOrderedId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Access tokens for machines. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TokenResource {
    @Inject
    private TokenDesk desk;

    /** The secret is in this answer and nowhere else. */
    @POST
    @SecretAnswer
    public Response issue(TokenRequest request) {
        IssuedToken issued = desk.issue(request.order());
        return Response.created(URI.create("tokens/" + issued.token().id()))
                .entity(issued)
                .build();
    }

    @GET
    public Response list(@BeanParam Paging paging) {
        return paging.answer(desk.list(paging.request()));
    }

    /** Revoking twice is revoking once. */
    @DELETE
    @Path("/{id}")
    public TokenView revoke(@PathParam("id") String id) {
        return desk.revoke(TimeOrderedId.parse("access token", id));
    }
}
