package dev.ringway.storage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;

/** A file from the beginning of one of its parts to the end of it; it can only be handed on, and counts what has gone. */
final class FilePart extends FileChannel {
    private final FileChannel file;
    private final long end;
    private final LongConsumer sent;
    private long position;

    private FilePart(FileChannel file, long position, long end, LongConsumer sent) {
        this.file = file;
        this.position = position;
        this.end = end;
        this.sent = sent;
    }

    /** @param sent is told of each piece that went out how many bytes it had */
    static FilePart open(Path path, long offset, long length, LongConsumer sent) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        if (file.size() < offset + length) {
            file.close();
            throw new EOFException("The file " + path + " is shorter than its record says.");
        }
        return new FilePart(file, offset, offset + length, sent);
    }

    void copyTo(WritableByteChannel target) throws IOException {
        while (position < end) {
            position += transferTo(position, end - position, target);
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long size() {
        return end;
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel target) throws IOException {
        long went = file.transferTo(from, Math.min(count, end - from), target);
        if (went == 0 && file.size() < end) {
            throw new EOFException("The file has become shorter while it was sent.");
        }
        sent.accept(went);
        return went;
    }

    /** A server takes the first piece like this, to send it together with the headers. */
    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= end) {
            return -1;
        }
        int room = (int) Math.min(target.remaining(), end - position);
        int read = file.read(target.slice().limit(room), position);
        target.position(target.position() + read);
        position += read;
        sent.accept(read);
        return read;
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    @Override
    public int read(ByteBuffer target, long from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long newPosition) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void force(boolean metaData) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
