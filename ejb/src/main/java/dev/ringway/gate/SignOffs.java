package dev.ringway.gate;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All sign-offs. */
@ApplicationScoped
class SignOffs {
    @PersistenceContext
    private EntityManager em;

    void add(SignOff signOff) {
        em.persist(signOff);
    }

    /** First one first. */
    List<SignOff> at(ReleaseId release, Ring ring) {
        return em.createQuery(
                        "select s from SignOff s where s.releaseId = :release and s.ring = :ring order by s.id",
                        SignOff.class)
                .setParameter("release", release.value())
                .setParameter("ring", ring)
                .getResultList();
    }
}
