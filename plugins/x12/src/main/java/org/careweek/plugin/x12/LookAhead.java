package org.careweek.plugin.x12;

import java.io.IOException;
import java.io.InputStream;

/** Reads bytes and sees a few of those that follow. Not safe for concurrent use. */
final class LookAhead {

    private static final int MOST_AHEAD = 4;

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int limit;
    private boolean isAtEnd;

    LookAhead(InputStream in) {
        this.in = in;
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        int next = peek(0);
        if (next >= 0) {
            position++;
        }
        return next;
    }

    /** A byte that follows, or -1 behind the end; 0 is the next one, 3 the last that can be seen. */
    int peek(int ahead) throws IOException {
        while (position + ahead >= limit && !isAtEnd) {
            fill();
        }
        return position + ahead < limit ? buffer[position + ahead] & 0xFF : -1;
    }

    /** Leaves out bytes that were seen. */
    void skip(int count) {
        position += count;
    }

    private void fill() throws IOException {
        if (limit + MOST_AHEAD > buffer.length || position == limit) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        if (count < 0) {
            isAtEnd = true;
        } else {
            limit += count;
        }
    }
}
