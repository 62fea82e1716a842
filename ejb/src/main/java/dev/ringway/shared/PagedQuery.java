package dev.ringway.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The query for one page of a list: the filters that were chosen, the order, and where the page begins. */
public final class PagedQuery<T> {
    private final String select;
    private final Class<T> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private PagedQuery(String select, Class<T> type) {
        this.select = select;
        this.type = type;
    }

    /** {@code select} ends before its "where". */
    public static <T> PagedQuery<T> of(String select, Class<T> type) {
        return new PagedQuery<>(select, type);
    }

    /** A filter with one parameter of the given name; one that was not chosen, which is null, is left out. */
    public PagedQuery<T> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** One more parameter of a filter. */
    public PagedQuery<T> with(String parameter, Object value) {
        if (value != null) {
            parameters.put(parameter, value);
        }
        return this;
    }

    public PagedQuery<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Reads one row more than is shown: it tells whether there is another page. */
    public Page<T> read(EntityManager em, Keyset order, PageRequest page, Function<T, String> place) {
        if (page.start() != null) {
            conditions.add(order.condition(page));
            List<Object> values = order.start(page);
            for (int column = 0; column < values.size(); column++) {
                parameters.put("start" + column, values.get(column));
            }
        }
        TypedQuery<T> query = em.createQuery(text(order, page), type).setMaxResults(page.limit() + 1);
        parameters.forEach(query::setParameter);
        return Page.of(query.getResultList(), page, place.andThen(order::cursor));
    }

    /** Without an order, and at most so many. */
    public List<T> all(EntityManager em, int most) {
        TypedQuery<T> query = em.createQuery(select + where(), type).setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private String text(Keyset order, PageRequest page) {
        return select + where() + " order by " + order.order(page);
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where (" + String.join(") and (", conditions) + ")";
    }
}
