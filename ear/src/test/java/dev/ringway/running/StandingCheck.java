package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** After each test, what is kept about every environment is what a search through its deployments finds. */
final class StandingCheck implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SearchedStanding.WRONG)) {
            row.next();
            assertEquals(0, row.getLong(1), "environments whose standing is not what their deployments say");
        }
    }
}
