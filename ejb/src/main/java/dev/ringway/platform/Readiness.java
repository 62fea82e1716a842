package dev.ringway.platform;

import dev.ringway.access.Permit;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Tells whether the server can do its work now. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {
    private static final int SECONDS = 2;
    private static final String NEWEST_MIGRATION = "select version from flyway_schema_history"
            + " where success = 1 and version is not null order by installed_rank desc limit 1";

    @Resource(lookup = "java:jboss/datasources/Ringway")
    private DataSource database;

    /** The version of the schema; a refusal when the database does not answer or was never migrated. */
    @Permit(anyone = true)
    public String schemaVersion() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (ResultSet newest = statement.executeQuery(NEWEST_MIGRATION)) {
                newest.next();
                return newest.getString(1);
            }
        } catch (SQLException e) {
            throw new NotReady(e);
        }
    }
}
