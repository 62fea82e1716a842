package dev.ringway.api.shared;

import dev.ringway.shared.Stale;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The revision of a thing as its strong entity tag (RFC 9110, 8.8.3), and as the condition of a change (13.1.1). */
public final class Revision {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    @HeaderParam(HttpHeaders.IF_MATCH)
    private String ifMatch;

    /** The revision the caller has read and wants to change. */
    public int expected() {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.equals("*")) {
            throw new IfMatchMissing();
        }
        Matcher tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw new Stale("thing this ETag belongs to");
        }
        return Integer.parseInt(tag.group(1));
    }

    /** The view with its revision as entity tag; 304 when the caller has it already. */
    public static Response tagged(Object view, int revision, Request request) {
        EntityTag tag = new EntityTag(String.valueOf(revision));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return known != null ? known.build() : Response.ok(view).tag(tag).build();
    }

    /** The changed thing with its new revision. */
    public static Response changed(Object view, int revision) {
        return Response.ok(view).tag(String.valueOf(revision)).build();
    }
}
