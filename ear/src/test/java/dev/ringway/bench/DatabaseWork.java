package dev.ringway.bench;

import dev.ringway.running.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** What the database has done so far: statements and rows, of whomever. */
record DatabaseWork(long statements, long inserted, long updated) {
    static DatabaseWork soFar() throws SQLException {
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            return new DatabaseWork(
                    count(statement, "Questions"),
                    count(statement, "Handler_write"),
                    count(statement, "Handler_update"));
        }
    }

    /** What each of so many requests since then came to. */
    String perRequest(DatabaseWork before, long requests) {
        return String.format(
                Locale.ROOT,
                "%.1f statements, %.1f rows inserted, %.1f updated each",
                (statements - before.statements) / (double) requests,
                (inserted - before.inserted) / (double) requests,
                (updated - before.updated) / (double) requests);
    }

    private static long count(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("show global status like '" + name + "'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
