package dev.ringway.bench;

import dev.ringway.running.ApiClient;
import dev.ringway.running.Database;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The thousandth page of the longest lists beside their first, each beside the query it comes down to; and the board. */
final class ListsBenchmark implements Benchmark {
    private static final int ROWS = 50;
    private static final int AWAY = 999 * ROWS;
    private static final int TIMES = 40;
    private static final String COUNTS = "select count(*), sum(users) from environment where product_id ="
            + " (select id from product where product_key = 'atlas') and ring = ?";
    private static final String TALLY = "select state, count(*) from deployment where promotion_id ="
            + " (select id from promotion where state = 'DEPLOYING' limit 1) group by state";

    /** A list: its address, what its cursors begin with, and in SQL where its thousandth page begins and what it is. */
    private record Listed(String name, String address, String order, String from, String raw) {}

    private static final List<Listed> LISTS = List.of(
            new Listed(
                    "releases",
                    "/api/v1/products/delta/releases?limit=50",
                    "releases-newest.",
                    "select r.id from `release` r join product p on p.id = r.product_id where product_key = 'delta'"
                            + " order by r.id desc limit 1 offset " + AWAY,
                    "select * from `release` where product_id = (select id from product where product_key = 'delta')"
                            + " and id < ? order by id desc limit 51"),
            new Listed(
                    "deployments",
                    "/api/v1/products/atlas/deployments?limit=50",
                    "deployments.",
                    "select d.id from deployment d join product p on p.id = d.product_id where product_key = 'atlas'"
                            + " order by d.id desc limit 1 offset " + AWAY,
                    "select * from deployment where product_id = (select id from product where product_key = 'atlas')"
                            + " and id < ? order by id desc limit 51"),
            new Listed(
                    "audit entries",
                    "/api/v1/audit?limit=50",
                    "audit.",
                    "select id from audit_entry order by id desc limit 1 offset " + AWAY,
                    "select * from audit_entry where id < ? order by id desc limit 51"));

    @Override
    public List<Figure> run(Ground ground) throws Exception {
        URI server = ground.loadedServer();
        ProcessUse process = ground.loadedUse();
        List<Figure> figures = new ArrayList<>();
        try (Connection connection = Database.connect();
                KeptConnection reader = KeptConnection.as(ApiClient.person(server, "axel"))) {
            for (Listed list : LISTS) {
                figures.addAll(measured(list, connection, reader, process));
            }
            figures.add(counts(connection));
        }
        return figures;
    }

    private static List<Figure> measured(Listed list, Connection connection, KeptConnection reader, ProcessUse process)
            throws Exception {
        String place = first(connection, list.from());
        Comparison.Round first = () -> repeated(() -> BuildServer.demand(200, reader.get(list.address())), process);
        Comparison.Round far = () -> repeated(
                () -> BuildServer.demand(200, reader.get(list.address() + "&cursor=" + list.order() + place)), process);
        Comparison deep = Comparison.between(far, first);
        Comparison raw = Comparison.between(far, () -> repeated(() -> query(connection, list.raw(), place), process));
        return List.of(
                Figure.of(
                        list.name() + ": page 1,000 beside page 1",
                        "≤ 1.2 × the time",
                        Figure.number("%.2f ×", 1 / deep.speed()),
                        "%.2f ms, page 1 %.2f ms; server CPU %.2f ms, page 1 %.2f ms",
                        deep.ofPath(Sample::seconds) * 1e3,
                        deep.ofYardstick(Sample::seconds) * 1e3,
                        deep.ofPath(Sample::cpuMillis),
                        deep.ofYardstick(Sample::cpuMillis)),
                Figure.of(
                        list.name() + ": page 1,000 beside its query",
                        "≤ 10 × the time",
                        Figure.number("%.1f ×", 1 / raw.speed()),
                        "%.2f ms, query %.2f ms",
                        raw.ofPath(Sample::seconds) * 1e3,
                        raw.ofYardstick(Sample::seconds) * 1e3));
    }

    private static Sample repeated(Load.Work work, ProcessUse process) throws Exception {
        double cpu = process.cpuMillis();
        long begin = System.nanoTime();
        for (int time = 0; time < TIMES; time++) {
            work.run();
        }
        return new Sample(TIMES / Load.secondsSince(begin), (process.cpuMillis() - cpu) / TIMES);
    }

    private static Figure counts(Connection connection) throws Exception {
        Comparison.Round board = () -> repeated(() -> count(connection), ProcessUse.own());
        Comparison counts = Comparison.between(board, board);
        return Figure.of(
                "the board's counts: environments and users of four rings, and how a rollout stands",
                "≤ 3 ms",
                Figure.number("%.1f ms", counts.ofPath(Sample::seconds) * 1e3),
                "6,008 environments, a rollout over 5,900; read out of two indexes");
    }

    private static void count(Connection connection) throws SQLException {
        for (String ring : List.of("DEV", "INTERNAL", "EARLY_ADOPTERS", "PRODUCTION")) {
            query(connection, COUNTS, ring);
        }
        try (Statement statement = connection.createStatement()) {
            drain(statement.executeQuery(TALLY));
        }
    }

    private static void query(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            drain(statement.executeQuery());
        }
    }

    private static void drain(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
        }
        rows.close();
    }

    private static String first(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
