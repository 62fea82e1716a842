package dev.ringway.installer;

import dev.ringway.product.ProductId;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.Keyset;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.PagedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** The builds whose installers are offered, the latest first. */
    public Page<InstallerBuildId> offeredBuilds(Collection<ProductId> products, PageRequest page) {
        return PagedQuery.of("select b.id from InstallerBuild b", UUID.class)
                .where("b.state = :available", "available", InstallerBuildState.AVAILABLE)
                .where(
                        "b.productId in :products",
                        "products",
                        products.stream().map(ProductId::value).toList())
                .read(em, Keyset.newestFirst("installers", "b.id"), page, UUID::toString)
                .map(InstallerBuildId::new);
    }

    /** In the order of their builds, the latest first. */
    public List<Installer> of(Collection<InstallerBuildId> builds) {
        return em.createQuery(
                        "select i from Installer i join fetch i.build where i.build.id in :builds"
                                + " order by i.build.id desc, i.name",
                        Installer.class)
                .setParameter(
                        "builds", builds.stream().map(InstallerBuildId::value).toList())
                .getResultList();
    }

    /** Whether they are offered or not. */
    public List<Installer> of(ReleaseId release) {
        return em.createQuery("select i from Installer i where i.build.releaseId = :release", Installer.class)
                .setParameter("release", release.value())
                .getResultList();
    }

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
