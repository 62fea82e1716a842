package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.product.ProductId;
import dev.ringway.shared.Keyset;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.PagedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All lists of what is, was and is to be where, a page at a time. */
@ApplicationScoped
class Whereabouts {
    private static final String TEXT = "e.environmentKey like :text escape '!' or lower(e.name) like :text escape '!'"
            + " or c.customerKey like :text escape '!' or lower(c.name) like :text escape '!'";
    private static final String ROW = "select new dev.ringway.deployment.DeploymentRow(d.id, d.promotionId,"
            + " d.environmentId, e.environmentKey, e.name, c.customerKey, c.name, d.ring, d.version, d.attempt, d.state,"
            + " d.createdAt, d.startedAt, d.finishedAt) from Deployment d join Environment e on e.id = d.environmentId"
            + " left join Customer c on c.id = e.customerId";

    /** By its release, which has an index. */
    private static final String VERSION =
            "d.releaseId = (select r.id from Release r where r.productId = :product and r.version = :version)";

    /** So many environments are looked up one by one; for more, all deployments are gone through until a page is full. */
    private static final int FEW = 300;

    @PersistenceContext
    private EntityManager em;

    Page<FleetPlace> fleet(ProductId product, FleetSearch search, PageRequest page) {
        PagedQuery<FleetPlace> query = PagedQuery.of(
                        "select new dev.ringway.deployment.FleetPlace(e.id, e.environmentKey,"
                                + " coalesce(e.observedAt, e.createdAt), d.version) from Environment e"
                                + " left join Customer c on c.id = e.customerId"
                                + " left join Standing s on s.environmentId = e.id"
                                + " left join Deployment d on d.id = s.intended",
                        FleetPlace.class)
                .where("e.productId = :product", "product", product.value())
                .where("e.ring = :ring", "ring", search.ring())
                .where("c.customerKey = :customer", "customer", search.customer())
                .where(TEXT, "text", search.containing());
        if (search.condition() != null) {
            query.where(search.condition().words);
        }
        return query.read(em, search.sort().order, page, search.sort()::place);
    }

    /** Newest first. */
    Page<DeploymentRow> deployments(ProductId product, DeploymentSearch search, PageRequest page) {
        PagedQuery<DeploymentRow> query = PagedQuery.of(ROW, DeploymentRow.class)
                .where("d.productId = :product", "product", product.value())
                .where("d.ring = :ring", "ring", search.ring())
                .where("d.state = :state", "state", search.state())
                .where(VERSION, "version", search.version().orElse(null));
        narrow(query, product, search);
        return query.read(
                em,
                Keyset.newestFirst("deployments", "d.id"),
                page,
                row -> row.id().toString());
    }

    private void narrow(PagedQuery<DeploymentRow> query, ProductId product, DeploymentSearch search) {
        if (!search.namesEnvironments()) {
            return;
        }
        List<UUID> few = named(product, search);
        if (few.size() <= FEW) {
            query.where("d.environmentId in :few", "few", few);
            return;
        }
        query.where("c.customerKey = :customer", "customer", search.customer())
                .where("e.environmentKey = :environment", "environment", search.environment())
                .where(TEXT, "text", search.containing());
    }

    /** One more than few stands for many. */
    private List<UUID> named(ProductId product, DeploymentSearch search) {
        return PagedQuery.of("select e.id from Environment e left join Customer c on c.id = e.customerId", UUID.class)
                .where("e.productId = :product", "product", product.value())
                .where("c.customerKey = :customer", "customer", search.customer())
                .where("e.environmentKey = :environment", "environment", search.environment())
                .where(TEXT, "text", search.containing())
                .all(em, FEW + 1);
    }

    /** The environments that there were at the instant, by their keys. */
    Page<FleetPlace> fleetAt(ProductId product, DeploymentSearch search, Instant at, PageRequest page) {
        return PagedQuery.of(
                        "select new dev.ringway.deployment.FleetPlace(e.id, e.environmentKey, e.createdAt, null)"
                                + " from Environment e left join Customer c on c.id = e.customerId",
                        FleetPlace.class)
                .where("e.productId = :product", "product", product.value())
                .where("e.createdAt <= :at", "at", at)
                .where("e.ring = :ring", "ring", search.ring())
                .where("c.customerKey = :customer", "customer", search.customer())
                .where("e.environmentKey = :environment", "environment", search.environment())
                .where(TEXT, "text", search.containingAnything())
                .read(em, FleetSearch.Sort.KEY.order, page, FleetSearch.Sort.KEY::place);
    }

    /** What each of them ran at the instant: as in its {@link Standing}, what had succeeded last, whenever it was planned. */
    Map<EnvironmentId, DeploymentRow> ranAt(List<EnvironmentId> environments, Instant at) {
        if (environments.isEmpty()) {
            return Map.of();
        }
        List<UUID> last = em.createQuery(
                        "select (select max(d.id) from Deployment d where d.environmentId = s.environmentId"
                                + " and d.state = :succeeded and d.finishedAt = (select max(l.finishedAt)"
                                + " from Deployment l where l.environmentId = s.environmentId"
                                + " and l.state = :succeeded and l.finishedAt <= :at))"
                                + " from Standing s where s.environmentId in :environments",
                        UUID.class)
                .setParameter("succeeded", DeploymentState.SUCCEEDED)
                .setParameter("at", at)
                .setParameter(
                        "environments",
                        environments.stream().map(EnvironmentId::value).toList())
                .getResultList();
        return em
                .createQuery(ROW + " where d.id in :last", DeploymentRow.class)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(DeploymentRow::environmentId, Function.identity()));
    }
}
