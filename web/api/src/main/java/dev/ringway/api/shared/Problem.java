package dev.ringway.api.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ringway.shared.InvalidInput;
import java.util.List;

/**
 * Why the answer is no (RFC 9457, {@code application/problem+json}).
 *
 * @param type names the kind of problem; it is a name, not an address
 * @param title the kind of problem in words
 * @param status the HTTP status, once more
 * @param detail a sentence the caller can act on
 * @param code the kind of problem for programs, such as {@code not-found}
 * @param traceId finds this request in the log
 * @param errors every place in the input that is wrong; left out when there is none
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String traceId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InvalidInput.Error> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
