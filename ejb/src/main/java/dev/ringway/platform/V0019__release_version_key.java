package dev.ringway.platform;

import dev.ringway.shared.Version;
import dev.ringway.shared.VersionKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Releases can be listed by version: the precedence of SemVer, which SQL cannot tell, stands in a column. Each step may be
 * repeated, so that a server that is stopped half-way goes on from here.
 */
public class V0019__release_version_key extends BaseJavaMigration {
    private static final String[] INDEXES = {
        "alter table `release` modify version_key varchar(400) not null",
        "alter table `release` add unique index if not exists release_version_key_once (product_id, version_key)",
        "alter table `release` drop index if exists release_page",
        "alter table `release` add index if not exists release_text (product_id, id, state, version, branch, commit)"
    };

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("alter table `release` add column if not exists version_key varchar(400) null");
            fill(context, statement);
            for (String change : INDEXES) {
                statement.execute(change);
            }
        }
    }

    private static void fill(Context context, Statement statement) throws SQLException {
        try (ResultSet releases = statement.executeQuery("select id, version from `release`");
                PreparedStatement key =
                        context.getConnection().prepareStatement("update `release` set version_key = ? where id = ?")) {
            while (releases.next()) {
                key.setString(1, VersionKey.of(new Version(releases.getString("version"))));
                key.setString(2, releases.getString("id"));
                key.addBatch();
            }
            key.executeBatch();
        }
    }
}
