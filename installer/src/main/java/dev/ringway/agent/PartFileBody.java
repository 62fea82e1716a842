package dev.ringway.agent;

import java.io.FileOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Consumer;

/** The bytes of one answer, written to the file as they come. */
final class PartFileBody implements BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> end = new CompletableFuture<>();
    private final FileOutputStream out;
    private final Append append;
    private final Consumer<IOException> failed;
    private Subscription subscription;

    PartFileBody(FileOutputStream out, Append append, Consumer<IOException> failed) {
        this.out = out;
        this.append = append;
        this.failed = failed;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return end;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                append.bytes(out, buffer);
            }
            subscription.request(1);
        } catch (IOException e) {
            failed.accept(e);
            subscription.cancel();
            onError(e);
        }
    }

    @Override
    public void onError(Throwable cause) {
        close();
        end.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
        close();
        end.complete(new byte[0]);
    }

    private void close() {
        try {
            out.close();
        } catch (IOException e) {
            failed.accept(e);
        }
    }

    /** Adds bytes to the file. */
    @FunctionalInterface
    interface Append {
        void bytes(FileOutputStream out, ByteBuffer buffer) throws IOException;
    }
}
