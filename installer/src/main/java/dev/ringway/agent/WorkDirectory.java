package dev.ringway.agent;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory of one environment: where things lie, and the lock that keeps a second agent out. */
final class WorkDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;

    private WorkDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Creates the directory when needed, readable for its owner only, and locks it. */
    static WorkDirectory open(Path root) {
        try {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            WorkDirectory work = new WorkDirectory(root, lock(root));
            Files.createDirectories(work.files());
            Files.createDirectories(work.hookMarks());
            Files.createDirectories(work.hookWork());
            return work;
        } catch (IOException e) {
            throw new InvalidSettings(
                    "The work directory " + root + " cannot be used: " + TechnicalFault.reason(e) + ".");
        }
    }

    Path journal() {
        return root.resolve("journal.json");
    }

    Path files() {
        return root.resolve("files");
    }

    Path hookLog() {
        return root.resolve("hook.log");
    }

    Path hookMarks() {
        return root.resolve("hook");
    }

    /** The hook's own: the agent never touches what lies there. */
    Path hookWork() {
        return root.resolve("work");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel file =
                FileChannel.open(root.resolve("agent.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(file)) {
            file.close();
            throw new DirectoryInUse(root);
        }
        return file;
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
