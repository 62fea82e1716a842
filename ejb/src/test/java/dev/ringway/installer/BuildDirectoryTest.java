package dev.ringway.installer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.shared.TimeOrderedId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildDirectoryTest {
    @Test
    void whatADeadServerLeftIsRemovedAndNothingStaysBehind(@TempDir Path all) throws IOException {
        InstallerBuildId build = new InstallerBuildId(TimeOrderedId.next());
        BuildDirectory dead = BuildDirectory.fresh(all, build);
        Files.createDirectories(dead.path().resolve(".building-1"));
        Files.writeString(dead.path().resolve(".building-1/half.deb"), "half");
        try (BuildDirectory directory = BuildDirectory.fresh(all, build)) {
            assertTrue(Files.isDirectory(directory.path()));
            assertFalse(Files.exists(directory.path().resolve(".building-1")));
            Files.writeString(directory.path().resolve("whole.deb"), "whole");
        }
        assertFalse(Files.exists(dead.path()));
    }
}
