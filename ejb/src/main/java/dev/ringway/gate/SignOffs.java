package dev.ringway.gate;

import static java.util.stream.Collectors.groupingBy;

import dev.ringway.release.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All sign-offs. */
@ApplicationScoped
class SignOffs {
    @PersistenceContext
    private EntityManager em;

    void add(SignOff signOff) {
        em.persist(signOff);
    }

    /** Of each release first one first; one without a decision is left out. */
    Map<ReleaseId, List<SignOff>> byRelease(Set<ReleaseId> releases) {
        return em.createQuery("select s from SignOff s where s.releaseId in :releases order by s.id", SignOff.class)
                .setParameter(
                        "releases", releases.stream().map(ReleaseId::value).toList())
                .getResultStream()
                .collect(groupingBy(SignOff::releaseId));
    }
}
