package dev.ringway.bench;

import dev.ringway.running.Database;
import dev.ringway.running.WebPages;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which addresses of each page are visited, and by whom, on what a load has left. */
final class PageVisits {
    private static final Path WEBAPP = Path.of(System.getProperty("ringway.webapp", "../web/ui/src/main/webapp"));
    private static final String DEPLOYMENT =
            "select d.promotion_id from deployment d where d.state = 'INSTALLING' limit 1";
    private static final String ENVIRONMENT = "select id from environment where environment_key = 'acme-east' limit 1";
    private static final String TOKEN = "select id from access_token where environment = '%s' limit 1";
    private static final String RELEASED = "version=3.4.0";

    private final Map<String, List<String>> ofStaff = new LinkedHashMap<>();
    private final Map<String, List<String>> ofCustomers = new LinkedHashMap<>();

    PageVisits() throws SQLException, IOException {
        String environment = first(ENVIRONMENT);
        staff("access/issue", "?purpose=AGENT&product=atlas", "?purpose=DOWNLOAD");
        staff("access/revoke", "?id=" + first(TOKEN.formatted(environment)));
        staff("access/tokens", "");
        staff("administration/home", "");
        staff("audit/list", "", "?subject=release/delta");
        staff("customer/list", "", "?search=bank&sort=NAME");
        staff("customer/register", "");
        staff("customer/view", "?customer=acme");
        staff("deployment/list", "?product=atlas", "?product=beacon&state=FAILED&ring=PRODUCTION");
        staff(
                "deployment/list",
                "?product=atlas&at=2026-06-01T12:00",
                "?product=cedar&customer=globex",
                "?text=" + "2.3.1");
        staff(
                "environment/list",
                "?product=atlas",
                "?product=beacon&condition=DRIFTING",
                "?product=cedar&sort=LAST_SEEN");
        staff("environment/register", "?product=atlas");
        staff("environment/view", "?id=" + environment);
        staff(
                "gate/review",
                "?product=atlas&version=3.4.3&ring=INTERNAL",
                "?product=atlas&version=3.4.1&ring=PRODUCTION");
        staff("product/list", "");
        staff("product/policy", "?product=delta&ring=DEV", "?product=atlas&ring=PRODUCTION");
        staff("product/register", "");
        staff("product/view", "?product=atlas");
        staff("programme/enrolments", "");
        staff(
                "promotion/plan",
                "?product=atlas&version=3.4.3&ring=INTERNAL",
                "?product=atlas&version=3.4.1&ring=PRODUCTION");
        staff("promotion/rollout", "?id=" + first(DEPLOYMENT));
        staff(
                "release/list",
                "?product=atlas",
                "?product=delta&sort=VERSION",
                "?product=delta&state=REJECTED&text=fix/");
        staff(
                "release/view",
                "?product=atlas&" + RELEASED,
                "?product=delta&version=3.50.2",
                "?product=atlas&" + RELEASED + "&tab=changes&customer=acme");
        staff("rings/board", "?product=atlas", "?product=delta");
        customers("access/tokens", "");
        customers("access/issue", "?purpose=DOWNLOAD");
        customers("portal/downloads", "");
        customers("portal/early-adopters", "");
        customers("portal/home", "");
        customers("portal/upgrade", "?product=atlas");
        customers("signed-out", "");
        demandAll();
    }

    /** Of a customer's administrator or of a member of the staff. */
    Map<String, List<String>> of(boolean staff) {
        return staff ? ofStaff : ofCustomers;
    }

    private void staff(String page, String... queries) {
        add(ofStaff, page, queries);
    }

    private void customers(String page, String... queries) {
        add(ofCustomers, page, queries);
    }

    private static void add(Map<String, List<String>> visits, String page, String... queries) {
        for (String query : queries) {
            visits.computeIfAbsent(page, any -> new ArrayList<>()).add("/" + page + query);
        }
    }

    private void demandAll() throws IOException {
        TreeSet<String> forgotten = new TreeSet<>(WebPages.in(WEBAPP));
        forgotten.removeAll(ofStaff.keySet());
        forgotten.removeAll(ofCustomers.keySet());
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("Nobody visits " + forgotten);
        }
    }

    private static String first(String question) throws SQLException {
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            if (!row.next()) {
                throw new IllegalStateException("What was loaded has nothing for: " + question);
            }
            return row.getString(1);
        }
    }
}
