package dev.ringway.browser;

import dev.ringway.running.PageRow;
import java.util.Map;

/** Of the components that docs/ui.md describes, as they stand on the pages of a busy shop. */
final class ComponentPortraits {
    private static final String RELEASE = "/release/view?product={product}&version=";
    private static final String GATE = "/gate/review?product={product}&version={version}&ring={ring}";

    private final Map<String, String> things;

    ComponentPortraits(Map<String, String> things) {
        this.things = things;
    }

    void take(Visitors visitors) {
        releases(new Portraits(visitors.person("adam")));
        lists(new Portraits(visitors.person("adam")));
        fields(visitors.person("adam"));
        decisions(new Portraits(visitors.person("rita")));
        new Portraits(visitors.person("anna"))
                .on("/portal/early-adopters", Map.of("enrolment-state", ".work-item-head .badge"))
                .unfolded("/portal/downloads", Map.of("paste", "div:has(> .paste)"));
    }

    private void releases(Portraits adam) {
        adam.on(
                        at("/release/list?product={product}"),
                        Map.of("ring-strip", "ol.strip", "product-tabs", ".page-head nav, .page-head form"))
                .on(at("/release/list?product={product}&last=20"), Map.of("funnel-bar", "ul.bars"))
                .on(at(RELEASE + "2.1.0"), Map.of("release-state", ".page-head .badge"))
                .on(at(RELEASE + "3.0.0&tab=timeline"), Map.of("timeline", ".row-list li:has(.person)"))
                .on(
                        at(RELEASE + "2.1.0&tab=changes&customer={customer}&with=nothing"),
                        Map.of("changed-items", ".changed-items"))
                .on(at(RELEASE + "3.2.0&customer={customer}"), Map.of("running-version", ".running-versions"))
                .on(
                        at(RELEASE + "2.1.0&tab=installers"),
                        Map.of("installer-state", "#installers .badge", "digest", "#installers .digest"));
    }

    private void lists(Portraits adam) {
        adam.on(
                        "/administration/home",
                        Map.of("progress", ".card-body:has(progress)", "administration-tabs", "nav.tabs"))
                .on("/audit/list?subject=nothing", Map.of("empty-state", ".empty"))
                .on("/audit/list", Map.of("pager", "nav:has(a[rel=next])"))
                .on("/access/tokens", Map.of("token-state", "table.rows tbody tr"))
                .on(
                        at("/deployment/list?product={product}"),
                        Map.of("filter-form", "form.filters", "deployment-state", "table.rows .badge"));
    }

    private void fields(Person adam) {
        new Portraits(adam)
                .on("/product/register", Map.of("fields", "form#register"))
                .on(
                        at("/environment/register?product={product}&text=ac"),
                        Map.of("choice-search", ".choice-search", "select-field", ".form-field:has(select)"))
                .on(
                        at("/product/policy?product={product}&ring={ring}"),
                        Map.of("area-field", ".form-field:has(textarea)", "checks-field", "fieldset.choices"));
        adam.button("See what it changes").click();
        new Portraits(adam)
                .take("gate-state", adam.page().locator(".effects li p").first());
    }

    private void decisions(Portraits rita) {
        String board = "/?product={product}";
        rita.on(at(GATE), Map.of("work-item", "article.work-item", "checks", "#gate-checks"))
                .on(at(GATE), Map.of("decision-box", ".card.decision", "step-size", ".step-size"))
                .on(at(GATE), Map.of("promotion-state", "#gate-promotion .badge"))
                .on(
                        at("/gate/review?product={product}&version=3.1.0&ring={ring}"),
                        Map.of("decision", "#gate-sign-offs li"))
                .on(
                        at("/gate/review?product={product}&version=2.2.0&ring=PRODUCTION"),
                        Map.of("countdown", ".rules li:has(progress)"))
                .on(
                        at("/promotion/plan?product={product}&version={version}&ring={ring}"),
                        Map.of("band-state", "#plan-pictures table"))
                .on(at(board), Map.of("blast-radius", ".picture.radius", "flow", ".picture.flow"))
                .on(at(board), Map.of("waiting-gate", ".row-list li:has(.version)"));
    }

    private String at(String address) {
        return PageRow.filled(address, things);
    }
}
