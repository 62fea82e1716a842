package dev.ringway.agent;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the running product whether it is well and which version it is. */
final class HealthProbe {
    private final HttpRequest question;
    private final JsonPointer pointer;
    private final Duration patience;
    private final BoundedHttp http;

    HealthProbe(EnvironmentSettings settings, BoundedHttp http) {
        this.question = HttpRequest.newBuilder(settings.healthUrl())
                .header("Accept", "application/json")
                .build();
        this.pointer = settings.pointer();
        this.patience = settings.timeouts().healthAnswer();
        this.http = http;
    }

    Observation observe() {
        try {
            return observed(http.exchange(question, patience));
        } catch (IOException e) {
            return new Observation(null, false, "No answer: " + TechnicalFault.reason(e));
        }
    }

    private Observation observed(HttpResponse<byte[]> answer) {
        String version = version(answer.body());
        boolean healthy = answer.statusCode() / 100 == 2;
        String detail = "The health address answers " + answer.statusCode();
        return new Observation(version, healthy, version == null ? detail + " without a version." : detail + ".");
    }

    /** The value the pointer (RFC 6901) leads to, or nothing when it leads nowhere. */
    private String version(byte[] body) {
        try {
            JsonNode value = RingwayServer.JSON.readTree(body).at(pointer);
            return value.isValueNode() && !value.isNull() ? value.asText() : null;
        } catch (IOException notJson) {
            return null;
        }
    }
}
