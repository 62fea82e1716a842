package dev.ringway.load;

import dev.ringway.running.SearchedStanding;
import dev.ringway.shared.Version;
import dev.ringway.shared.VersionKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether there is room for a load, and whether what was loaded is what the product itself would have written. */
final class LoadCheck {
    private static final String ANYTHING =
            "select (select count(*) from product) + (select count(*) from customer) + (select count(*) from audit_entry)";

    private final Connection connection;

    LoadCheck(Connection connection) {
        this.connection = connection;
    }

    void demandEmpty() throws SQLException {
        if (number(ANYTHING) > 0) {
            throw new IllegalStateException("Nothing was loaded: there is something in this database already.");
        }
    }

    void demandSound() throws SQLException {
        demandNone(SearchedStanding.WRONG, "environments whose standing is not what their deployments say");
        demandVersionKeys();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select count(*) from customer),"
                        + " (select count(*) from environment), (select count(*) from `release`),"
                        + " (select count(*) from deployment), (select count(*) from audit_entry)")) {
            row.next();
            System.out.printf(
                    "%,d customers, %,d environments, %,d releases, %,d deployments, %,d audit entries%n",
                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }

    private void demandVersionKeys() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version, version_key from `release`")) {
            while (rows.next()) {
                if (!VersionKey.of(new Version(rows.getString(1))).equals(rows.getString(2))) {
                    throw new IllegalStateException("The key of version " + rows.getString(1) + " is wrong.");
                }
            }
        }
    }

    private void demandNone(String question, String what) throws SQLException {
        long found = number(question);
        if (found != 0) {
            throw new IllegalStateException("The load is not sound: " + found + " " + what + ".");
        }
    }

    private long number(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
