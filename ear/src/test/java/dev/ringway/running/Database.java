package dev.ringway.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The server's database, for tests that go behind its back. */
public final class Database {
    private Database() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("RINGWAY_DB_URL"),
                System.getenv().getOrDefault("RINGWAY_DB_USER", "ringway"),
                System.getenv().getOrDefault("RINGWAY_DB_PASSWORD", "ringway"));
    }
}
