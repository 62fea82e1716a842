package dev.ringway.load;

import dev.ringway.shared.CanonicalText;
import dev.ringway.shared.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** An audit trail about what was loaded: one entry for each release, hashed and chained as the product does it. */
final class LoadedTrail {
    private static final int LANES = 8;
    private static final int BATCH = 1_000;
    private static final String RELEASES =
            "select concat('release/', product_key, '/', version), unix_timestamp(registered_at)"
                    + " from `release` r join product p on p.id = r.product_id order by r.id";
    private static final String ENTRY = "insert into audit_entry (lane, position, at, actor_kind, actor_subject,"
            + " actor_name, action, subject, details, trace_id, previous_hash, hash)"
            + " values (?, ?, from_unixtime(?), 'TOKEN', 'load-ci', 'ci', 'release registered', ?, '{}', null, ?, ?)";

    private final Connection connection;
    private final long[] positions = new long[LANES];
    private final Sha256[] heads = new Sha256[LANES];

    LoadedTrail(Connection connection) {
        this.connection = connection;
    }

    void write() throws SQLException {
        connection.setAutoCommit(false);
        holdLanes();
        try (Statement statement = connection.createStatement();
                ResultSet releases = statement.executeQuery(RELEASES);
                PreparedStatement entry = connection.prepareStatement(ENTRY)) {
            for (int count = 1; releases.next(); count++) {
                add(entry, (byte) (count % LANES), releases.getString(1), releases.getLong(2));
                if (count % BATCH == 0) {
                    entry.executeBatch();
                }
            }
            entry.executeBatch();
        }
        writeHeads();
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** The server may have written something meanwhile: what is loaded comes behind it. */
    private void holdLanes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet lanes = statement.executeQuery("select lane, position, hash from audit_lane for update")) {
            while (lanes.next()) {
                positions[lanes.getByte(1)] = lanes.getLong(2);
                heads[lanes.getByte(1)] = new Sha256(lanes.getString(3));
            }
        }
    }

    /** As AuditEntry computes it; {@code ./ringway audit verify} tells whether it still does. */
    private void add(PreparedStatement entry, byte lane, String subject, long second) throws SQLException {
        long position = ++positions[lane];
        Sha256 previous = heads[lane];
        heads[lane] = new CanonicalText()
                .add(lane)
                .add(position)
                .add(Instant.ofEpochSecond(second))
                .add("TOKEN")
                .add("load-ci")
                .add("ci")
                .add("release registered")
                .add(subject)
                .add("{}")
                .add(previous)
                .sha256();
        entry.setByte(1, lane);
        entry.setLong(2, position);
        entry.setLong(3, second);
        entry.setString(4, subject);
        entry.setString(5, previous.hex());
        entry.setString(6, heads[lane].hex());
        entry.addBatch();
    }

    private void writeHeads() throws SQLException {
        try (PreparedStatement head =
                connection.prepareStatement("update audit_lane set position = ?, hash = ? where lane = ?")) {
            for (byte lane = 0; lane < LANES; lane++) {
                head.setLong(1, positions[lane]);
                head.setString(2, heads[lane].hex());
                head.setByte(3, lane);
                head.addBatch();
            }
            head.executeBatch();
        }
    }
}
