package dev.ringway.running;

import java.util.Map;
import java.util.UUID;

/** Things of a test's own, so that no test depends on another. */
public final class Fresh {
    private Fresh() {}

    /** A key nobody has used. */
    public static String key() {
        return "t" + UUID.randomUUID().toString().substring(0, 13);
    }

    public static Map<String, Object> product() {
        return Map.of("key", key(), "name", "A product of one test", "vendor", "Tests Ltd");
    }
}
