package dev.ringway.installer;

import dev.ringway.product.ProductId;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All installers; other features read installers through here. */
@ApplicationScoped
public class Installers {
    private static final int MOST = 1_000;

    @PersistenceContext
    private EntityManager em;

    public Installer get(InstallerId id) {
        return Optional.ofNullable(em.find(Installer.class, id.value()))
                .orElseThrow(() -> new NotFound("installer", id));
    }

    /** Holds the installer until the transaction ends. */
    public Installer lock(InstallerId id) {
        return HeldRow.find(em, Installer.class, id.value()).orElseThrow(() -> new NotFound("installer", id));
    }

    /** The installers that are available, of the release that reached PRODUCTION last first. */
    public List<Installer> offered(Collection<ProductId> products) {
        if (products.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select i from Installer i join fetch i.build where i.build.state = :available"
                                + " and i.build.productId in :products order by i.build.id desc, i.name",
                        Installer.class)
                .setParameter("available", InstallerBuildState.AVAILABLE)
                .setParameter(
                        "products", products.stream().map(ProductId::value).toList())
                .setMaxResults(MOST)
                .getResultList();
    }
}
