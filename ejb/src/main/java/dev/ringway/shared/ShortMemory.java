package dev.ringway.shared;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers a bounded number of things, each until the instant it is good for; what was asked for longest ago goes first. */
public final class ShortMemory<K, V> {
    private record Remembered<V>(V value, Instant until) {}

    private final Map<K, Remembered<V>> things;

    public ShortMemory(int most) {
        things = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Remembered<V>> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized void remember(K key, V value, Instant until) {
        things.put(key, new Remembered<>(value, until));
    }

    public synchronized Optional<V> recall(K key, Instant at) {
        Remembered<V> found = things.get(key);
        if (found == null || at.isBefore(found.until())) {
            return Optional.ofNullable(found).map(Remembered::value);
        }
        things.remove(key);
        return Optional.empty();
    }

    public synchronized void forget(K key) {
        things.remove(key);
    }

    public synchronized void forgetAll() {
        things.clear();
    }
}
