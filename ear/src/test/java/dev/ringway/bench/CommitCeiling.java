package dev.ringway.bench;

import dev.ringway.running.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the database can do at best: eight connections that each commit one row at a time. */
final class CommitCeiling implements AutoCloseable {
    private static final String ROW = "x".repeat(200);

    private final List<Connection> connections = new ArrayList<>();
    private final List<Load.Work> inserts = new ArrayList<>();

    CommitCeiling() throws SQLException {
        for (int caller = 0; caller < Load.CALLERS; caller++) {
            connections.add(Database.connect());
        }
        execute("create table if not exists bench_row"
                + " (id bigint not null auto_increment primary key, content varchar(200) not null)");
        for (Connection connection : connections) {
            PreparedStatement insert = connection.prepareStatement("insert into bench_row (content) values (?)");
            insert.setString(1, ROW);
            inserts.add(insert::executeUpdate);
        }
    }

    Sample round() throws Exception {
        return Load.round(inserts, ProcessUse.own());
    }

    @Override
    public void close() throws SQLException {
        execute("drop table bench_row");
        for (Connection connection : connections) {
            connection.close();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connections.get(0).createStatement()) {
            statement.execute(sql);
        }
    }
}
