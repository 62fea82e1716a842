package dev.ringway.bench;

import dev.ringway.running.Vendor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Registers releases of one file and uploads it. */
final class Publisher {
    private final Vendor vendor;
    private final KeptConnection connection;
    private int releases;

    Publisher(Vendor vendor) throws IOException {
        this.vendor = vendor;
        this.connection = KeptConnection.as(vendor.ci());
    }

    /** Tells the version. */
    String registers(BigFile file) {
        String version = "1.0." + releases++;
        Map<String, Object> order = new HashMap<>(Vendor.order(version));
        order.put(
                "artifacts",
                List.of(Map.of(
                        "name",
                        "app.jar",
                        "platform",
                        "any",
                        "sha256",
                        file.sha256().hex(),
                        "size",
                        file.size())));
        vendor.ci()
                .post("/v1/products/" + vendor.product() + "/releases", order)
                .is(201);
        return version;
    }

    void uploads(BigFile file, String version) throws IOException {
        String address = "/api" + vendor.release(version) + "/artifacts/app.jar";
        try (InputStream bytes = Files.newInputStream(file.path())) {
            BuildServer.demand(200, connection.upload(address, bytes, file.size()));
        }
    }
}
