package dev.ringway.bench;

import dev.ringway.running.Database;
import dev.ringway.running.Eventually;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The promotions that requests leave to be looked at. */
final class Promotions {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Promotions() {}

    static void awaitAllLookedAt() throws SQLException {
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            Eventually.within(LONGEST).until("no promotion is due", () -> due(statement) == 0);
        }
    }

    private static long due(Statement statement) {
        try (ResultSet row =
                statement.executeQuery("select count(*) from promotion where next_look_at <= utc_timestamp(6)")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The promotions cannot be counted", e);
        }
    }
}
