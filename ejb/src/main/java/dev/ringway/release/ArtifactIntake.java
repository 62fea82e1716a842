package dev.ringway.release;

import static dev.ringway.access.Role.CI;
import static dev.ringway.access.Role.DEVELOPER;

import dev.ringway.access.Permit;
import dev.ringway.storage.FileStore;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** Streams the bytes of an artifact into the store, outside of any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArtifactIntake {
    @Inject
    private ArtifactLedger ledger;

    @Inject
    private FileStore store;

    /** Refuses bytes that are not the announced ones and keeps nothing of them; a repeated upload is a no-op. */
    @Permit({CI, DEVELOPER})
    public ArtifactView receive(String product, String version, String name, InputStream bytes) throws IOException {
        AnnouncedArtifact announced = ledger.announced(product, version, name);
        store.take(bytes, announced.sha256(), announced.size());
        return ledger.uploaded(product, version, name);
    }
}
