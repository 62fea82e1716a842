package dev.ringway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a process uses of the machine, as Linux tells it. */
record ProcessUse(long pid) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final long KIB_PER_MIB = 1024;

    static ProcessUse own() {
        return new ProcessUse(ProcessHandle.current().pid());
    }

    /** Since it began, in steps of 10 ms. */
    double cpuMillis() {
        return ProcessHandle.of(pid)
                        .orElseThrow()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toNanos()
                / NANOS_PER_MILLI;
    }

    long residentMib() throws IOException {
        return status("VmRSS:");
    }

    /** The most it ever held since {@link #forgetPeak}. */
    long peakMib() throws IOException {
        return status("VmHWM:");
    }

    void forgetPeak() throws IOException {
        Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
    }

    private long status(String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
        String found =
                lines.stream().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
        return Long.parseLong(found.replaceAll("\\D", "")) / KIB_PER_MIB;
    }
}
