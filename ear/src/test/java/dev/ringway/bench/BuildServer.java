package dev.ringway.bench;

import dev.ringway.running.ServerProcess;
import dev.ringway.running.Vendor;
import dev.ringway.shared.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The build server of one product, on a connection of its own. */
final class BuildServer {
    private final Vendor vendor;
    private final KeptConnection connection;
    private final List<String> registered = new ArrayList<>();

    private BuildServer(Vendor vendor) throws IOException {
        this.vendor = vendor;
        this.connection = KeptConnection.as(vendor.ci());
    }

    static List<BuildServer> eight(ServerProcess server) throws IOException {
        List<BuildServer> all = new ArrayList<>();
        for (int caller = 0; caller < Load.CALLERS; caller++) {
            all.add(new BuildServer(Vendor.on(server)));
        }
        return all;
    }

    void registersTheNextRelease() throws IOException {
        String version = "1.0." + registered.size();
        String address = "/api/v1/products/" + vendor.product() + "/releases";
        demand(201, connection.send("POST", address, Json.write(Vendor.order(version))));
        registered.add(version);
    }

    /** Each check is a new row, of one release after the other. */
    void reportsTheNextCheck(long count) throws IOException {
        String version = registered.get((int) (count % registered.size()));
        String address = "/api" + vendor.release(version) + "/checks/check-" + count / registered.size();
        demand(200, connection.send("PUT", address, "{\"state\":\"PASSED\"}"));
    }

    static void demand(int expected, int status) {
        if (status != expected) {
            throw new IllegalStateException("The server answered " + status + " instead of " + expected);
        }
    }
}
