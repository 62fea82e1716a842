package dev.ringway.api.access;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.KeptAnswer;
import dev.ringway.access.RepeatableRequest;
import dev.ringway.access.RequestMemory;
import dev.ringway.api.shared.JsonBody;
import dev.ringway.api.shared.SecretAnswer;
import dev.ringway.shared.CanonicalText;
import dev.ringway.shared.Json;
import dev.ringway.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Lets a POST with an {@code Idempotency-Key} be repeated for a day: the first answer again, the effect once. */
@Provider
public class RepeatFilter implements ContainerRequestFilter, ContainerResponseFilter {
    static final String KEY = "Idempotency-Key";

    @Inject
    private CurrentActor current;

    @Inject
    private RepeatableRequest repeatable;

    @Inject
    private RequestMemory memory;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(KEY);
        boolean applies = key != null && request.getMethod().equals(HttpMethod.POST);
        if (!applies || !current.get().isAuthenticated()) {
            return;
        }
        byte[] body = JsonBody.bounded(request.getEntityStream());
        request.setEntityStream(new ByteArrayInputStream(body));
        repeatable.enter(key, content(request, body));
        memory.recall().map(RepeatFilter::again).ifPresent(request::abortWith);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean done = repeatable.isRepeatable() && response.getStatus() < 300;
        boolean secret = resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(SecretAnswer.class);
        if (done && !secret) {
            memory.keep(kept(response));
        }
    }

    private static Sha256 content(ContainerRequestContext request, byte[] body) {
        return new CanonicalText()
                .add(request.getUriInfo().getRequestUri().getRawPath())
                .add(request.getUriInfo().getRequestUri().getRawQuery())
                .add(Sha256.of(Sha256.newDigest().digest(body)))
                .sha256();
    }

    private static KeptAnswer kept(ContainerResponseContext response) {
        String body = response.getEntity() == null ? null : Json.write(response.getEntity());
        String location =
                response.getLocation() == null ? null : response.getLocation().toString();
        String tag =
                response.getEntityTag() == null ? null : response.getEntityTag().getValue();
        return new KeptAnswer(response.getStatus(), location, tag, body);
    }

    private static Response again(KeptAnswer answer) {
        Response.ResponseBuilder again =
                Response.status(answer.status()).header(HttpHeaders.LOCATION, answer.location());
        if (answer.entityTag() != null) {
            again.tag(answer.entityTag());
        }
        return again.entity(answer.body())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Idempotency-Replayed", "true")
                .build();
    }
}
