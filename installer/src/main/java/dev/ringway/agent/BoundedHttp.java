package dev.ringway.agent;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** HTTP whose every exchange ends: by its answer, by its time limit or because the agent stops. Follows no redirects. */
final class BoundedHttp {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Waiting waiting;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(ProxySelector.getDefault())
            .connectTimeout(CONNECT)
            .build();

    BoundedHttp(Waiting waiting) {
        this.waiting = waiting;
    }

    /** The whole answer, within this time. */
    HttpResponse<byte[]> exchange(HttpRequest request, Duration atMost) throws IOException {
        return exchange(request, LimitedBody.handler(), atMost, () -> false);
    }

    /** The whole answer, however long it takes, as long as each such time brings progress. */
    HttpResponse<byte[]> exchange(
            HttpRequest request, BodyHandler<byte[]> handler, Duration stall, BooleanSupplier progressed)
            throws IOException {
        CompletableFuture<HttpResponse<byte[]>> underWay = client.sendAsync(request, handler);
        try {
            while (true) {
                try {
                    return waiting.result(underWay, stall);
                } catch (TimeoutException e) {
                    if (!progressed.getAsBoolean()) {
                        throw new IOException("no answer within " + stall.toMillis() + " ms", e);
                    }
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } finally {
            underWay.cancel(true);
        }
    }
}
