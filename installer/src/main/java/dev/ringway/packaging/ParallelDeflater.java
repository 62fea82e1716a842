package dev.ringway.packaging;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Deflates blocks on all cores and writes them in order; the result does not depend on how many cores there are. */
final class ParallelDeflater implements Closeable {

    private static final int CORES = Math.min(8, Runtime.getRuntime().availableProcessors());
    private static final int IN_FLIGHT = 3 * CORES;

    private final ExecutorService cores;
    private final OutputStream out;
    private final Queue<Future<byte[]>> inFlight = new ArrayDeque<>();
    private byte[] before = {};

    ParallelDeflater(OutputStream out, ThreadFactory threads) {
        this.out = out;
        this.cores = Executors.newFixedThreadPool(CORES, threads);
    }

    /** Takes the block over: the caller must not change it any more. */
    void deflate(byte[] block) throws IOException {
        byte[] window = before;
        inFlight.add(cores.submit(() -> DeflateBlock.deflate(block, window)));
        before = block;
        if (inFlight.size() == IN_FLIGHT) writeOldest();
    }

    void finish() throws IOException {
        while (!inFlight.isEmpty()) writeOldest();
    }

    /** Drops what is still under way; {@link #finish} comes before it when all went well. */
    @Override
    public void close() {
        cores.shutdownNow();
    }

    private void writeOldest() throws IOException {
        try {
            out.write(inFlight.remove().get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("The build was interrupted.", interrupted);
        } catch (ExecutionException failed) {
            throw new IOException("Compressing the artifact failed.", failed.getCause());
        }
    }
}
