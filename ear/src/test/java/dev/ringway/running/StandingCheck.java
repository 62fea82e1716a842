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
    private static final String LATEST =
            "(select d.id from deployment d where d.environment_id = e.id and %s" + " order by d.id desc limit 1)";
    private static final String WRONG =
            "select count(*) from environment e left join standing s on s.environment_id = e.id"
                    + " where s.environment_id is null or not (s.running <=> "
                    + LATEST.formatted("d.state = 'SUCCEEDED'")
                    + " and s.begun <=> " + LATEST.formatted("d.started_at is not null")
                    + " and s.intended <=> " + LATEST.formatted("d.state <> 'CANCELLED'") + ")";

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WRONG)) {
            row.next();
            assertEquals(0, row.getLong(1), "environments whose standing is not what their deployments say");
        }
    }
}
