package dev.ringway.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * A file of SQL. {@code ID[milliseconds; number]} stands for an id that is ordered by time, as the product makes them,
 * {@code {now}} for the moment of the loading, {@code {began}} for two years earlier.
 */
final class LoadScript {
    private static final Pattern ID = Pattern.compile("ID\\[([^;\\]]+);([^\\]]+)]");
    private static final String UUID_VERSION_7 =
            "cast(concat(lpad(hex(floor($1)), 12, '0'), '70008', lpad(hex($2), 15, '0')) as uuid)";

    private final String name;
    private final String text;

    private LoadScript(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static LoadScript named(String name) throws IOException {
        try (InputStream file = LoadScript.class.getResourceAsStream(name + ".sql")) {
            return new LoadScript(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** All scripts speak of one moment, and of UTC. */
    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time_zone = '+00:00', @loaded = utc_timestamp(), unique_checks = 0");
        }
    }

    void run(Connection connection) throws SQLException {
        long begin = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            for (String sql : filled().split(";\\n")) {
                statement.execute(sql);
            }
        }
        System.out.printf("%s in %.1f s%n", name, (System.nanoTime() - begin) / 1e9);
    }

    private String filled() {
        return ID.matcher(text)
                .replaceAll(UUID_VERSION_7)
                .replace("{now}", "@loaded")
                .replace("{began}", "(@loaded - interval 730 day)");
    }
}
