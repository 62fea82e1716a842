package dev.ringway.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** What another reader finds in a tar.gz. */
record TarContents(List<Entry> entries) {

    record Entry(String name, int mode, String owner, Instant time, byte[] content) {}

    static TarContents of(byte[] bytes) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                entries.add(read(entry, tar));
        }
        return new TarContents(entries);
    }

    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    byte[] content(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static Entry read(TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException {
        String owner = "%s/%s %d/%d"
                .formatted(entry.getUserName(), entry.getGroupName(), entry.getLongUserId(), entry.getLongGroupId());
        Instant time = entry.getLastModifiedTime().toInstant();
        return new Entry(entry.getName(), entry.getMode() & 0777, owner, time, tar.readAllBytes());
    }
}
