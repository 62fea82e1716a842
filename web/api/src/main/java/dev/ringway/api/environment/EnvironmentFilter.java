package dev.ringway.api.environment;

import dev.ringway.api.shared.Choice;
import dev.ringway.deployment.FleetSearch;
import dev.ringway.product.Ring;
import jakarta.ws.rs.QueryParam;

/** Which environments the caller asks for, and in which order. */
public class EnvironmentFilter {
    @QueryParam("ring")
    private String ring;

    @QueryParam("customer")
    private String customer;

    @QueryParam("condition")
    private String condition;

    @QueryParam("text")
    private String text;

    @QueryParam("sort")
    private String sort;

    FleetSearch search() {
        return new FleetSearch(
                Choice.of(Ring.class, "ring", ring),
                customer,
                Choice.of(FleetSearch.Condition.class, "condition", condition),
                text,
                Choice.of(FleetSearch.Sort.class, "sort", sort));
    }
}
