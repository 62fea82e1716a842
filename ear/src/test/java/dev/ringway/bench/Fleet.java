package dev.ringway.bench;

import dev.ringway.running.ServerProcess;
import dev.ringway.running.Vendor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One product's environments in DEV, which takes every release by itself, and their agents. */
final class Fleet {
    private final Vendor vendor;
    private final List<FleetAgent> agents = new ArrayList<>();
    private int releases;

    Fleet(ServerProcess server, int size) throws IOException {
        vendor = Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC");
        for (int agent = 0; agent < size; agent++) {
            agents.add(new FleetAgent(vendor.environment("dev-" + agent, "DEV").client()));
        }
    }

    List<FleetAgent> agents() {
        return agents;
    }

    /** Every agent has a deployment waiting when this returns. */
    String releases() {
        String version = "1.0." + releases++;
        vendor.releases(version);
        vendor.awaits(version, "DEV", "DEPLOYING");
        return version;
    }

    /** The promotion is over, and the next release may come. */
    void awaitsCompletion(String version) {
        vendor.awaits(version, "DEV", "COMPLETED");
    }
}
