package dev.ringway.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The newest audit entry, altered by somebody who may alter the schema; closing puts everything back. */
final class TamperedEntry implements AutoCloseable {
    private static final String GUARD = "create trigger audit_entry_never_changes before update on audit_entry"
            + " for each row signal sqlstate '45000' set message_text = 'An audit entry never changes.'";

    private final long id;
    private final String name;

    private TamperedEntry(long id, String name) {
        this.id = id;
        this.name = name;
    }

    static TamperedEntry newest() throws SQLException {
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("select id, actor_name from audit_entry order by id desc limit 1");
            row.next();
            TamperedEntry entry = new TamperedEntry(row.getLong(1), row.getString(2));
            entry.write("mallory");
            return entry;
        }
    }

    long id() {
        return id;
    }

    @Override
    public void close() throws SQLException {
        write(name);
    }

    private void write(String actor) throws SQLException {
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop trigger audit_entry_never_changes");
            statement.executeUpdate("update audit_entry set actor_name = '" + actor + "' where id = " + id);
            statement.execute(GUARD);
        }
    }
}
