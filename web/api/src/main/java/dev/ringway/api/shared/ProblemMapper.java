package dev.ringway.api.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers for every resource, whatever it throws. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
            return http.getResponse();
        }
        ProblemAnswer answer = ProblemAnswer.of(thrown, request);
        Response.ResponseBuilder response = Response.status(answer.problem().status())
                .type(Problem.MEDIA_TYPE)
                .entity(answer.json());
        answer.headers().forEach(response::header);
        if (thrown instanceof WebApplicationException http) {
            response.header(HttpHeaders.ALLOW, http.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }
}
