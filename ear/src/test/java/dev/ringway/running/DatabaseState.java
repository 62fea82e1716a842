package dev.ringway.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** How much there is of everything and what was recorded last: two equal texts mean that nothing happened between. */
final class DatabaseState {
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = database() and table_type = 'BASE TABLE'"
            + " and table_name not like 'QRTZ%' and table_name not like 'flyway%' and table_name not like 'audit%'";
    private static final String LAST_RECORDED =
            "select 'audit', max(id) from audit_entry where action <> 'access token used'";

    private final Connection connection;
    private final String question;

    DatabaseState() throws SQLException {
        connection = Database.connect();
        List<String> counts = new ArrayList<>(List.of(LAST_RECORDED));
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                counts.add("select '" + tables.getString(1) + "', count(*) from `" + tables.getString(1) + "`");
            }
        }
        question = String.join(" union all ", counts);
    }

    String read() {
        StringBuilder state = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                state.append(rows.getString(1))
                        .append('=')
                        .append(rows.getLong(2))
                        .append('\n');
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database under test cannot be read", e);
        }
        return state.toString();
    }
}
