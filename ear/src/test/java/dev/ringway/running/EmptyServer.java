package dev.ringway.running;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A server that nobody has told anything yet, beside the one that the tests share. */
public final class EmptyServer implements AutoCloseable {
    private static final String SUFFIX = "_empty";

    private final ServerProcess process;

    public EmptyServer() throws IOException, SQLException {
        String database;
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            String shared = connection.getCatalog();
            String name = "`" + shared + SUFFIX + "`";
            database = System.getenv("RINGWAY_DB_URL").replaceFirst("/" + shared + "\\b", "/" + shared + SUFFIX);
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_unicode_ci");
        }
        process = ServerProcess.beside(
                Path.of(System.getProperty("ringway.server")),
                Path.of(System.getProperty("ringway.ear")),
                Path.of(System.getProperty("ringway.test.directory") + SUFFIX),
                database);
        process.start();
    }

    public ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
