package dev.ringway.access;

import dev.ringway.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A request that has had its effect, and the answer it got. */
@Entity
public class AnsweredRequest {
    private static final Duration KEPT = Duration.ofHours(24);

    @Id
    private String id;

    private Sha256 requestHash;
    private Instant at;
    private Integer status;
    private String location;
    private String entityTag;
    private String body;

    protected AnsweredRequest() {}

    AnsweredRequest(Sha256 id, Sha256 requestHash, Instant at) {
        this.id = id.hex();
        this.requestHash = requestHash;
        this.at = at;
    }

    void answer(KeptAnswer answer) {
        status = answer.status();
        location = answer.location();
        entityTag = answer.entityTag();
        body = answer.body();
    }

    boolean asked(Sha256 content) {
        return requestHash.equals(content);
    }

    /** Requests answered before this instant are forgotten. */
    static Instant forgottenBefore(Instant now) {
        return now.minus(KEPT);
    }

    Optional<KeptAnswer> answer() {
        return Optional.ofNullable(status).map(known -> new KeptAnswer(known, location, entityTag, body));
    }
}
