package dev.ringway.api.shared;

import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Which page the caller wants, and the link to the one after it (RFC 8288). */
public class Paging {
    private static final int USUAL = 50;

    @QueryParam("limit")
    private String limit;

    @QueryParam("cursor")
    private String cursor;

    @Context
    private UriInfo address;

    public PageRequest request() {
        return new PageRequest(limit == null ? USUAL : number(limit), cursor);
    }

    public Response answer(Page<?> page) {
        Response.ResponseBuilder answer = Response.ok(page);
        if (page.next() == null) {
            return answer.build();
        }
        URI whole = address.getRequestUriBuilder()
                .replaceQueryParam("cursor", "{cursor}")
                .build(page.next());
        return answer.link(whole.getRawPath() + "?" + whole.getRawQuery(), "next")
                .build();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidInput("/limit", "limit must be a whole number.");
        }
    }
}
