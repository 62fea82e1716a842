package dev.ringway.running;

import static dev.ringway.running.PageRow.Readers.ANYONE;
import static dev.ringway.running.PageRow.Readers.STAFF;
import static dev.ringway.running.PageRow.Readers.WHO_IS_OF_ACME;
import static dev.ringway.running.PageRow.Readers.WHO_IS_SIGNED_IN;
import static dev.ringway.running.PageRow.Readers.WHO_MAY_AUDIT;
import static dev.ringway.running.PageRow.Readers.WHO_MAY_ISSUE_TOKENS;
import static dev.ringway.running.PageRow.Readers.WHO_MAY_REVOKE_ACMES;
import static dev.ringway.running.PageRow.Readers.WHO_MAY_SEE_TOKENS;

import java.util.List;

/** Every page, who is shown it, and what its address needs; a page without its row fails the build. */
public final class PageTable {
    public static final List<PageRow> ROWS = List.of(
            new PageRow("access/issue", WHO_MAY_ISSUE_TOKENS, "?purpose=DOWNLOAD"),
            new PageRow("access/revoke", WHO_MAY_REVOKE_ACMES, "?id={id}"),
            new PageRow("access/tokens", WHO_MAY_SEE_TOKENS, ""),
            new PageRow("administration/home", STAFF, ""),
            new PageRow("audit/list", WHO_MAY_AUDIT, "?subject=product/{product}"),
            new PageRow("customer/list", STAFF, "?search=ac"),
            new PageRow("customer/register", STAFF, ""),
            new PageRow("customer/view", STAFF, "?customer={customer}"),
            new PageRow("deployment/list", STAFF, "?product={product}"),
            new PageRow("environment/list", STAFF, "?product={product}"),
            new PageRow("environment/register", STAFF, "?product={product}"),
            new PageRow("environment/view", STAFF, "?id={environment}"),
            new PageRow("gate/review", STAFF, "?product={product}&version={version}&ring={ring}"),
            new PageRow("portal/downloads", WHO_IS_SIGNED_IN, ""),
            new PageRow("portal/early-adopters", WHO_IS_SIGNED_IN, ""),
            new PageRow("portal/home", WHO_IS_SIGNED_IN, ""),
            new PageRow("portal/upgrade", WHO_IS_OF_ACME, "?product={product}&from=1.0.0"),
            new PageRow("product/list", STAFF, ""),
            new PageRow("product/policy", STAFF, "?product={product}&ring={ring}"),
            new PageRow("product/register", STAFF, ""),
            new PageRow("product/view", STAFF, "?product={product}"),
            new PageRow("programme/enrolments", STAFF, ""),
            new PageRow("promotion/plan", STAFF, "?product={product}&version={version}&ring={ring}"),
            new PageRow("promotion/rollout", STAFF, "?id={promotion}"),
            new PageRow("release/list", STAFF, "?product={product}"),
            new PageRow("release/view", STAFF, "?product={product}&version={version}"),
            new PageRow("rings/board", STAFF, "?product={product}"),
            new PageRow("signed-out", ANYONE, ""));

    private PageTable() {}
}
