package org.careweek.plugin.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file of which one operation fails: a write after it has written a part. Operations on it are counted from 0. */
final class FailingChannel extends FileChannel {

    private final FileChannel file;
    private final int failing;
    private int operations;

    FailingChannel(FileChannel file, int failing) {
        this.file = file;
        this.failing = failing;
    }

    boolean hasFailed() {
        return operations > failing;
    }

    private boolean fails() {
        return operations++ == failing;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        boolean fails = fails();
        int half = Math.max(1, bytes.remaining() / 2);
        ByteBuffer part = bytes.slice(bytes.position(), half);
        int written = file.write(part, position);
        if (fails) {
            throw new IOException("no space left");
        }
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (fails()) {
            throw new IOException("the device does not answer");
        }
        file.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (fails()) {
            throw new IOException("the device does not answer");
        }
        file.truncate(size);
        return this;
    }

    @Override
    protected void implCloseChannel() throws IOException {
        boolean fails = fails();
        file.close();
        if (fails) {
            throw new IOException("the device does not answer");
        }
    }

    @Override
    public int read(ByteBuffer bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] bytes, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] bytes, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long size() throws IOException {
        if (fails()) {
            throw new IOException("the device does not answer");
        }
        return file.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer bytes, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean isShared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean isShared) throws IOException {
        if (fails()) {
            throw new IOException("no locks left");
        }
        return file.tryLock(position, size, isShared);
    }
}
