package dev.ringway.programme;

import dev.ringway.product.Product;
import dev.ringway.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The terms of all programmes, every version of them. */
@ApplicationScoped
class Programmes {
    @PersistenceContext
    private EntityManager em;

    void add(TermsVersion terms) {
        em.persist(terms);
    }

    /** The terms that hold now; empty while the product has no programme. */
    Optional<TermsVersion> current(Product product) {
        return em.createQuery(
                        "select t from TermsVersion t where t.productId = :product order by t.version desc",
                        TermsVersion.class)
                .setParameter("product", product.id().value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    TermsVersion demandCurrent(Product product) {
        return current(product).orElseThrow(() -> new NotFound("early-adopter programme of", product.key()));
    }

    TermsVersion get(Product product, int version) {
        return em.createQuery(
                        "select t from TermsVersion t where t.productId = :product and t.version = :version",
                        TermsVersion.class)
                .setParameter("product", product.id().value())
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("version of the terms of " + product.key(), version));
    }
}
