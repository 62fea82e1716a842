package dev.ringway.running;

/** What a search through the deployments of an environment finds that it runs, has begun with last and is meant to run. */
public final class SearchedStanding {
    private static final String LAST =
            "(select d.id from deployment d where d.environment_id = e.id and %s order by %s desc, d.id desc limit 1)";

    /** Counts the environments of which something else is kept, or nothing. */
    public static final String WRONG =
            "select count(*) from environment e left join standing s on s.environment_id = e.id"
                    + " where s.environment_id is null or not (s.running <=> "
                    + LAST.formatted("d.state = 'SUCCEEDED'", "d.finished_at")
                    + " and s.begun <=> " + LAST.formatted("d.started_at is not null", "d.started_at")
                    + " and s.intended <=> " + LAST.formatted("d.state <> 'CANCELLED'", "d.id") + ")";

    private SearchedStanding() {}
}
