package dev.ringway.ui.live;

import dev.ringway.audit.Headline;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One browser that waits for news: its connection, whom it serves, and what it has not been told yet. No thread. */
final class LiveStream implements WriteListener, AsyncListener {
    static final Duration LONGEST = Duration.ofMinutes(5);
    static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final String GREETING = "retry: 1000\n\n";

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Audience audience;
    private final String session;
    private final Instant opened;
    private final Untold untold = new Untold();
    private Instant lastSent;
    private boolean greeted;
    private volatile boolean ending;
    private volatile boolean ended;

    LiveStream(AsyncContext context, Audience audience, String session, Instant opened) throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        this.audience = audience;
        this.session = session;
        this.opened = opened;
        this.lastSent = opened;
    }

    void begin() {
        context.setTimeout(0);
        context.addListener(this);
        out.setWriteListener(this);
    }

    synchronized void hear(List<Headline> headlines) {
        headlines.stream().map(audience::told).flatMap(Optional::stream).forEach(untold::add);
    }

    synchronized void hearEverything() {
        untold.addEverything();
    }

    /** Sends what came together since the last time, or a sign of life; a stream that is old enough ends. */
    synchronized void send(Instant now) {
        if (ending || !now.isBefore(opened.plus(LONGEST))) {
            end();
        }
        if (ended || !greeted || !out.isReady()) {
            return;
        }
        untold.take(now).or(() -> heartbeat(now)).ifPresent(text -> write(text, now));
    }

    /** A comment, and the moment up to which all was told. */
    private Optional<String> heartbeat(Instant now) {
        boolean due = !now.isBefore(lastSent.plus(HEARTBEAT));
        return due ? Optional.of(":\nid: " + now.toEpochMilli() + "\n\n") : Optional.empty();
    }

    private void write(String text, Instant now) {
        lastSent = now;
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            if (out.isReady()) {
                out.flush();
            }
        } catch (IOException browserIsGone) {
            end();
        }
    }

    synchronized void end() {
        if (!ended) {
            ended = true;
            context.complete();
        }
    }

    /** With the next pulse: while a session is just ending, its requests cannot be completed. */
    void endSoon() {
        ending = true;
    }

    boolean hasEnded() {
        return ended;
    }

    boolean isOf(String otherSession) {
        return session.equals(otherSession);
    }

    @Override
    public synchronized void onWritePossible() {
        if (!greeted && !ended) {
            greeted = true;
            write(GREETING, opened);
        }
    }

    @Override
    public void onError(Throwable browserIsGone) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        ended = true;
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // a stream begins once
    }
}
