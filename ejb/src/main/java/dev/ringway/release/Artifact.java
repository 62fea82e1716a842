package dev.ringway.release;

import dev.ringway.shared.Sha256;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** A file of a release; its bytes are in the store under its digest once it is uploaded. */
@Entity
public class Artifact {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Release release;

    private String name;
    private String platform;
    private Sha256 sha256;
    private long size;
    private Instant uploadedAt;

    protected Artifact() {}

    Artifact(Release release, ArtifactOrder order) {
        this.id = TimeOrderedId.next();
        this.release = release;
        this.name = order.name();
        this.platform = order.platform();
        this.sha256 = order.sha256();
        this.size = order.size();
    }

    void uploaded(Instant at) {
        if (uploadedAt == null) {
            uploadedAt = at;
        }
    }

    public boolean isUploaded() {
        return uploadedAt != null;
    }

    public String name() {
        return name;
    }

    public String platform() {
        return platform;
    }

    public Sha256 sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    ArtifactView view() {
        return new ArtifactView(name, platform, sha256.hex(), size, uploadedAt);
    }
}
