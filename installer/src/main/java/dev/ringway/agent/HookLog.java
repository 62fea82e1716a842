package dev.ringway.agent;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The output of the hook: one file a run, the last five runs kept, none of them growing without end. */
final class HookLog {
    private static final int KEPT = 5;
    private static final long LARGEST = 8L * 1024 * 1024;
    private static final int TAIL = 60_000;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private final Path file;

    HookLog(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** Makes room for a new run. */
    void rotate() throws IOException {
        shiftOlder();
        if (Files.exists(file)) {
            Files.move(file, older(1), REPLACE_EXISTING);
        }
    }

    /** Starts the file of a talkative run over, while the hook goes on appending to it. */
    void keepSmall() throws IOException {
        if (!Files.exists(file) || Files.size(file) <= LARGEST) {
            return;
        }
        shiftOlder();
        Files.copy(file, older(1), REPLACE_EXISTING);
        try (RandomAccessFile running = new RandomAccessFile(file.toFile(), "rw")) {
            running.setLength(0);
        }
    }

    /** The last lines, at most 64 KiB of them, fit to be read by people. */
    String tail() {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, log.length() - TAIL);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return printable(bytes);
        } catch (IOException e) {
            return "The log of the hook cannot be read: " + TechnicalFault.reason(e);
        }
    }

    private static String printable(byte[] bytes) {
        String text =
                UNPRINTABLE.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("");
        byte[] clean = text.getBytes(StandardCharsets.UTF_8);
        // Bytes that are no UTF-8 grow threefold when they are replaced.
        int from = Math.max(0, clean.length - TAIL);
        return new String(clean, from, clean.length - from, StandardCharsets.UTF_8);
    }

    private void shiftOlder() throws IOException {
        for (int age = KEPT - 1; age > 1; age--) {
            if (Files.exists(older(age - 1))) {
                Files.move(older(age - 1), older(age), REPLACE_EXISTING);
            }
        }
    }

    private Path older(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }
}
