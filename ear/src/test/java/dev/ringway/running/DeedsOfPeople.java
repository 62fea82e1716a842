package dev.ringway.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What people have done, by the trail that every change of state leaves; what the server does by itself is not among it. */
final class DeedsOfPeople {
    private static final String COUNT = "select count(*) from audit_entry where actor_kind = 'PERSON'"
            + " and action <> 'access token used' and (actor_name not in ('gina', 'gus') or subject like ? or details like '%\"acme%')";

    private final Connection connection = Database.connect();

    DeedsOfPeople() throws SQLException {}

    /** How many; of what globex's people do, only what is about this product or about acme. */
    long count(String product) {
        try (PreparedStatement question = connection.prepareStatement(COUNT)) {
            question.setString(1, "%" + product + "%");
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database under test cannot be read", e);
        }
    }
}
