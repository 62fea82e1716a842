package dev.ringway.audit;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.AUDITOR;
import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.Permit;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.Sha256;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads the trail and checks its chains. */
@Stateless
public class AuditReading {
    @Inject
    private AuditEntries entries;

    /** Newest first. */
    @Permit({ADMINISTRATOR, AUDITOR, RELEASE_MANAGER})
    public Page<AuditEntryView> list(AuditSearch search, PageRequest page) {
        return entries.page(search, page).map(AuditEntry::view);
    }

    /** Walks every chain from its first entry to its head. */
    @Permit({ADMINISTRATOR, AUDITOR})
    public AuditVerification verify() {
        long checked = 0;
        StringBuilder heads = new StringBuilder();
        for (byte lane = 0; lane < AuditLane.COUNT; lane++) {
            LaneWalk walk = new LaneWalk(entries, lane).run();
            checked += walk.checked();
            if (walk.problem() != null) {
                return AuditVerification.broken(checked, walk.problem());
            }
            heads.append(walk.head()).append('\n');
        }
        return AuditVerification.intact(checked, Sha256.of(heads.toString()));
    }
}
