package dev.ringway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which feature may use which. A new feature gets one line here, from the ground up; nobody looks upward. */
final class FeatureMap {
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        //      feature         may use, besides shared and access
        feature("shared");
        feature("access");
        feature("storage");
        feature("product", "packaging");
        feature("customer", "product");
        feature("environment", "customer", "product");
        feature("programme", "environment", "customer", "product");
        feature("release", "product", "storage");
        feature("gate", "release", "product");
        feature("schedule", "gate", "product", "customer", "environment");
        feature("promotion", "release", "product", "gate", "schedule");
        feature("deployment", "promotion", "release", "product", "environment", "customer", "programme");
        feature("flag", "product", "customer", "environment", "deployment");
        feature("feedback", "gate", "release", "product", "customer", "environment");
        feature("installer", "promotion", "release", "product", "storage", "packaging");
        feature(
                "download",
                "installer",
                "deployment",
                "release",
                "product",
                "environment",
                "customer",
                "programme",
                "storage");
        feature("metrics", "gate", "release", "promotion", "deployment", "environment", "product");
        feature("audit");
        feature("notification", "customer");
    }

    /** Wiring: it may use everything, and nobody uses it. */
    static final String PLATFORM = "platform";

    /** Of the installer module: plain Java below all features. */
    static final Set<String> ENGINES = Set.of("packaging", "agent");

    private FeatureMap() {}

    private static void feature(String name, String... mayUse) {
        MAY_USE.put(name, List.of(mayUse));
    }

    static Set<String> features() {
        return MAY_USE.keySet();
    }

    /** What must not be used by the feature: all features but itself and those in its line. */
    static Set<String> closedTo(String feature) {
        Set<String> closed = new TreeSet<>(MAY_USE.keySet());
        closed.addAll(ENGINES);
        closed.add(PLATFORM);
        closed.removeAll(MAY_USE.get(feature));
        closed.remove(feature);
        closed.remove("shared");
        if (!feature.equals("shared")) {
            closed.remove("access");
        }
        return closed;
    }
}
