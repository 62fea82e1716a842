package dev.ringway.ui.live;

import dev.ringway.access.Acting;
import dev.ringway.access.Actor;
import dev.ringway.audit.AuditNews;
import dev.ringway.audit.TrailMark;
import dev.ringway.audit.TrailNews;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** While anybody watches, looks twice a second what came to the trail, and tells every stream what concerns it. */
@ApplicationScoped
class LivePulse {
    private static final int MILLISECONDS = 500;
    private static final Logger LOG = Logger.getLogger(LivePulse.class);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private AuditNews trail;

    @Inject
    private Acting acting;

    @Inject
    private LiveStreams streams;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> beating;
    private volatile TrailMark mark;
    private RecentNews recent;
    private Instant lastWatched;

    /** The stream hears at once what happened since its page was made, and from now on everything. */
    synchronized void watch(LiveStream stream, String session, Instant since) {
        if (beating == null) {
            beating = scheduler.scheduleWithFixedDelay(this::beat, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        if (recent != null) {
            recent.since(since).ifPresentOrElse(stream::hear, stream::hearEverything);
        }
        streams.add(stream, session);
        stream.begin();
    }

    /** Streams that are open end with the server's connections. */
    @PreDestroy
    synchronized void stop() {
        if (beating != null) {
            beating.cancel(false);
        }
    }

    private void beat() {
        try {
            acting.as(Actor.SYSTEM, this::listen);
        } catch (RuntimeException e) {
            LOG.warnf("live pulse missed reason=%s", e.getMessage());
        }
        streams.forEach(this::send);
    }

    /** A stream that cannot be served ends alone. */
    private void send(LiveStream stream) {
        try {
            stream.send(clock.instant());
        } catch (RuntimeException e) {
            LOG.warnf("live stream ended reason=%s", e.getMessage());
            stream.endSoon();
        }
    }

    /** The database is asked without a lock: whoever comes meanwhile need not wait for it. */
    private void listen() {
        if (isUnwatched()) {
            mark = null;
            return;
        }
        if (mark == null) {
            mark = trail.mark();
            beginAnew();
            return;
        }
        pass(trail.since(mark));
    }

    private boolean isUnwatched() {
        Instant now = clock.instant();
        if (!streams.isEmpty()) {
            lastWatched = now;
        }
        return lastWatched == null || lastWatched.isBefore(now.minus(RecentNews.KEPT));
    }

    /** What happened before is not known, so everybody had better look. */
    private synchronized void beginAnew() {
        recent = new RecentNews(clock.instant());
        streams.forEach(LiveStream::hearEverything);
    }

    private synchronized void pass(TrailNews news) {
        mark = news.upTo();
        recent.add(news.headlines(), clock.instant());
        streams.forEach(stream -> stream.hear(news.headlines()));
    }
}
