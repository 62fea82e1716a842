package dev.ringway.load;

import dev.ringway.running.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Fills an empty Ringway as years of use would: for benchmarks, and for whoever has to size a machine. */
public final class Loader {
    private static final List<String> SCRIPTS = List.of(
            "1-products",
            "2-releases",
            "3-promotions",
            "4-deployments",
            "5-histories",
            "6-standing",
            "7-customers",
            "8-tidy");

    private Loader() {}

    public static void main(String[] arguments) throws Exception {
        try {
            load();
        } catch (IllegalStateException refused) {
            System.out.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** Refuses whatever database has anything in it. */
    public static void load() throws Exception {
        try (Connection connection = Database.connect()) {
            LoadCheck check = new LoadCheck(connection);
            check.demandEmpty();
            LoadScript.prepare(connection);
            for (String script : SCRIPTS) {
                LoadScript.named(script).run(connection);
            }
            new LoadedTrail(connection).write();
            check.demandSound();
        } catch (SQLException e) {
            throw new IllegalStateException("The loading stopped half-way, ./ringway reset and begin anew: " + e, e);
        }
    }
}
