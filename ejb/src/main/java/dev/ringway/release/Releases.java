package dev.ringway.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.ringway.product.ProductId;
import dev.ringway.shared.Explanation;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.PagedQuery;
import dev.ringway.shared.ProblemCode;
import dev.ringway.shared.Version;
import dev.ringway.shared.VersionKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All releases; other features read and lock releases through here. */
@ApplicationScoped
public class Releases {
    @PersistenceContext
    private EntityManager em;

    /** Written at once, so that the database's own rule (each version once) speaks now. */
    void add(Release release) {
        try {
            em.persist(release);
            em.flush();
        } catch (PersistenceException e) {
            throw isDouble(e) ? new JustRegistered(release.version()) : e;
        }
    }

    public Release get(ReleaseId id) {
        return Optional.ofNullable(em.find(Release.class, id.value())).orElseThrow(() -> new NotFound("release", id));
    }

    public Release get(ProductId product, String version) {
        return find(product, new Version(version)).orElseThrow(() -> new NotFound("release", version));
    }

    /**
     * Holds the release until the transaction ends. Every decision about a release begins here, so that decisions on
     * one release come one after the other and each sees what the one before it did.
     */
    public Release lock(ReleaseId id) {
        return HeldRow.find(em, Release.class, id.value()).orElseThrow(() -> new NotFound("release", id));
    }

    public Release lock(ProductId product, String version) {
        return find(product, new Version(version), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("release", version));
    }

    public Optional<Release> find(ProductId product, Version version) {
        return find(product, version, LockModeType.NONE);
    }

    private Optional<Release> find(ProductId product, Version version, LockModeType lock) {
        return em.createQuery(
                        "select r from Release r where r.productId = :product and r.version = :version", Release.class)
                .setParameter("product", product.value())
                .setParameter("version", version)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Those whose versions lie between, the highest first. */
    List<UUID> between(Release low, Release high, int most) {
        return em.createQuery(
                        "select r.id from Release r where r.productId = :product and r.versionKey > :low"
                                + " and r.versionKey < :high order by r.versionKey desc",
                        UUID.class)
                .setParameter("product", low.productId().value())
                .setParameter("low", low.versionKey())
                .setParameter("high", high.versionKey())
                .setMaxResults(most)
                .getResultList();
    }

    /** Reads all of them at once; whoever asks for one of them next finds it read. */
    public List<Release> all(Collection<ReleaseId> ids) {
        return em.createQuery("select r from Release r where r.id in :ids", Release.class)
                .setParameter("ids", ids.stream().map(ReleaseId::value).toList())
                .getResultList();
    }

    /** Reads all of them at once, in the order of their ids as given. */
    public List<Release> inOrder(List<ReleaseId> ids) {
        all(ids);
        return ids.stream().map(this::get).toList();
    }

    /** Those of the product that have one of the versions. */
    public List<Release> all(ProductId product, Collection<String> versions) {
        return em.createQuery(
                        "select r from Release r where r.productId = :product and r.version in :versions",
                        Release.class)
                .setParameter("product", product.value())
                .setParameter("versions", versions.stream().map(Version::new).toList())
                .getResultList();
    }

    /** Of the product, from the lowest to the highest, both included; the highest first. */
    List<ReleaseVersion> versions(ProductId product, Version lowest, Version highest, int most) {
        return em.createQuery(
                        "select new dev.ringway.release.ReleaseVersion(r.id, r.version) from Release r"
                                + " where r.productId = :product and r.versionKey between :lowest and :highest"
                                + " order by r.versionKey desc",
                        ReleaseVersion.class)
                .setParameter("product", product.value())
                .setParameter("lowest", VersionKey.of(lowest))
                .setParameter("highest", VersionKey.of(highest))
                .setMaxResults(most)
                .getResultList();
    }

    /** How far they came; of the product, latest registration first. */
    List<FunnelRelease> latest(ProductId product, int limit) {
        return em.createQuery(
                        "select new dev.ringway.release.FunnelRelease(r.version, r.state, r.furthestRing)"
                                + " from Release r where r.productId = :product order by r.id desc",
                        FunnelRelease.class)
                .setParameter("product", product.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /** By release; one without work items is left out. */
    Map<UUID, Set<String>> workItemKeys(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select w.release.id, w.itemKey from WorkItem w where w.release.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (String) row[1], toSet())));
    }

    List<Release> withWorkItems(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select distinct r from Release r left join fetch r.content.workItems where r.id in :ids",
                        Release.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Page<Release> page(ProductId product, ReleaseSearch search, PageRequest page) {
        return PagedQuery.of("select r from Release r", Release.class)
                .where("r.productId = :product", "product", product.value())
                .where("r.state = :state", "state", search.state())
                .where(
                        "cast(r.version as string) like :text escape '!' or r.origin.branch like :text escape '!'"
                                + " or r.origin.commit like :commit escape '!'",
                        "text",
                        search.containing())
                .with("commit", search.beginning())
                .read(em, search.sort().order, page, search.sort()::place);
    }

    private static boolean isDouble(PersistenceException refused) {
        return Explanation.of(refused)
                .filter(why -> why.code() == ProblemCode.ALREADY_EXISTS)
                .isPresent();
    }
}
