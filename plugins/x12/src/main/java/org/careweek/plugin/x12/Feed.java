package org.careweek.plugin.x12;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.careweek.plugin.x12.Source.Raw;

/**
 * Gives the library one segment of one interchange at a time, and remembers those that open what is open, so that a new reader
 * can go on behind a segment that the last one could not read. Not safe for concurrent use.
 */
final class Feed extends InputStream {

    private final Source source;
    private final SegmentHandler handler;
    private final Raw header;
    private final Deque<byte[]> replayed = new ArrayDeque<>();
    private Optional<Raw> group = Optional.empty();
    private Optional<Raw> transaction = Optional.empty();
    private Optional<Raw> following = Optional.empty();
    private Optional<IOException> failure = Optional.empty();
    private Optional<RuntimeException> mistake = Optional.empty();
    private byte[] current = {};
    private int position;
    private long number;
    private int replaying;
    private boolean isClosed;
    private boolean isAtEnd;

    /** Begins with a header, which is segment {@code number} of the file. */
    Feed(Source source, Raw header, long number, SegmentHandler handler) {
        this.source = source;
        this.header = header;
        this.number = number;
        this.handler = handler;
        replayed.add(header.bytes());
    }

    /** The segment of the file that was given last. */
    long number() {
        return number;
    }

    /** Whether the interchange's last segment was given. */
    boolean isClosed() {
        return isClosed;
    }

    /** Whether nothing of the interchange is left. */
    boolean isAtEnd() {
        return isAtEnd;
    }

    /** Whether what was given last had been given before. */
    boolean isReplaying() {
        return replaying > 0;
    }

    /** Throws what the file's own stream threw, if it threw something. */
    void rethrow() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (mistake.isPresent()) {
            throw mistake.get();
        }
    }

    /** The header of the next interchange, if this one ended with it. */
    Optional<Raw> following() {
        return following;
    }

    /** Begins again behind the segment that was given last, with what opened the interchange, the group and the transaction. */
    void rewind() {
        current = new byte[0];
        position = 0;
        replayed.clear();
        replayed.add(header.bytes());
        group.map(Raw::bytes).ifPresent(replayed::add);
        transaction.map(Raw::bytes).ifPresent(replayed::add);
        replaying = replayed.size();
    }

    /** Leaves out the rest of the interchange. */
    void skip() throws IOException {
        while (pull().isPresent()) {
            // Each segment is dropped.
        }
    }

    @Override
    public int read() throws IOException {
        return hasCurrent() ? current[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!hasCurrent()) {
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, buffer, offset, count);
        position += count;
        return count;
    }

    private boolean hasCurrent() throws IOException {
        if (position < current.length) {
            return true;
        }
        Optional<byte[]> next;
        if (replayed.isEmpty()) {
            replaying = 0;
            next = pull().map(Raw::bytes);
        } else {
            next = Optional.of(replayed.remove());
        }
        position = 0;
        current = next.orElse(new byte[0]);
        return next.isPresent();
    }

    private Optional<Raw> pull() throws IOException {
        while (!isClosed && !isAtEnd) {
            Optional<Raw> next = nextRaw();
            if (next.isEmpty() || next.get().isHeader()) {
                following = next;
                isAtEnd = true;
            } else {
                number++;
                if (next.get().flaw().isEmpty()) {
                    remember(next.get());
                    return next;
                }
                handler.problem(new Problem(Place.of(number), next.get().flaw().get()));
            }
        }
        isAtEnd = true;
        return Optional.empty();
    }

    private Optional<Raw> nextRaw() throws IOException {
        try {
            return source.next();
        } catch (IOException broken) {
            failure = Optional.of(broken);
            isAtEnd = true;
            throw broken;
        } catch (RuntimeException broken) {
            mistake = Optional.of(broken);
            isAtEnd = true;
            throw broken;
        }
    }

    private void remember(Raw raw) {
        if (raw.is("GS")) {
            group = Optional.of(raw);
            transaction = Optional.empty();
        } else if (raw.is("ST")) {
            transaction = Optional.of(raw);
        } else if (raw.is("SE")) {
            transaction = Optional.empty();
        } else if (raw.is("GE")) {
            group = Optional.empty();
            transaction = Optional.empty();
        } else if (raw.is("IEA")) {
            isClosed = true;
        }
    }
}
