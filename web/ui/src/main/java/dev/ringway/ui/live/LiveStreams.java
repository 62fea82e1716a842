package dev.ringway.ui.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All browsers that wait for news on this server; never too many, of one session or in all. */
@ApplicationScoped
class LiveStreams {
    static final int MOST = 1_000;
    static final int MOST_OF_A_SESSION = 10;

    private final List<LiveStream> open = new ArrayList<>();

    synchronized boolean isFull() {
        forgetEnded();
        return open.size() >= MOST;
    }

    /** The oldest of the session gives way: most likely its page is gone, and nobody has noticed yet. */
    synchronized void add(LiveStream stream, String session) {
        List<LiveStream> siblings =
                open.stream().filter(other -> other.isOf(session)).toList();
        siblings.stream()
                .limit(Math.max(0, siblings.size() + 1 - MOST_OF_A_SESSION))
                .forEach(LiveStream::end);
        forgetEnded();
        open.add(stream);
    }

    synchronized boolean isEmpty() {
        return open.isEmpty();
    }

    void forEach(Consumer<LiveStream> action) {
        List<LiveStream> now;
        synchronized (this) {
            forgetEnded();
            now = List.copyOf(open);
        }
        now.forEach(action);
    }

    void endOf(String session) {
        forEach(stream -> {
            if (stream.isOf(session)) {
                stream.endSoon();
            }
        });
    }

    private void forgetEnded() {
        open.removeIf(LiveStream::hasEnded);
    }
}
