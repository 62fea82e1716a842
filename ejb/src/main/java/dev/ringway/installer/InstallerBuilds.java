package dev.ringway.installer;

import dev.ringway.release.ReleaseId;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All installer builds. */
@ApplicationScoped
class InstallerBuilds {
    @PersistenceContext
    private EntityManager em;

    void add(InstallerBuild build) {
        em.persist(build);
    }

    InstallerBuild get(InstallerBuildId id) {
        return Optional.ofNullable(em.find(InstallerBuild.class, id.value()))
                .orElseThrow(() -> new NotFound("installer build", id));
    }

    /** Holds the build until the transaction ends. */
    InstallerBuild lock(InstallerBuildId id) {
        return HeldRow.find(em, InstallerBuild.class, id.value())
                .orElseThrow(() -> new NotFound("installer build", id));
    }

    Optional<InstallerBuild> find(ReleaseId release) {
        return em.createQuery("select b from InstallerBuild b where b.releaseId = :release", InstallerBuild.class)
                .setParameter("release", release.value())
                .getResultStream()
                .findFirst();
    }

    /** Those no server is at, oldest first. */
    List<InstallerBuildId> free(Instant now) {
        return em
                .createQuery(
                        "select b.id from InstallerBuild b where b.state = :queued"
                                + " or b.state = :building and b.claim.leasedUntil < :now order by b.id",
                        UUID.class)
                .setParameter("queued", InstallerBuildState.QUEUED)
                .setParameter("building", InstallerBuildState.BUILDING)
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList()
                .stream()
                .map(InstallerBuildId::new)
                .toList();
    }

    /** Renews the lease and shows the progress; false when the claim is lost, because it was withdrawn or taken over. */
    boolean renew(InstallerBuildId id, UUID claim, long bytesDone, Instant leasedUntil) {
        return em.createQuery("update InstallerBuild b set b.bytesDone = :done, b.claim.leasedUntil = :until"
                                + " where b.id = :id and b.claim.holder = :claim and b.state = :building")
                        .setParameter("done", bytesDone)
                        .setParameter("until", leasedUntil)
                        .setParameter("id", id.value())
                        .setParameter("claim", claim)
                        .setParameter("building", InstallerBuildState.BUILDING)
                        .executeUpdate()
                == 1;
    }
}
