package org.careweek.example.clinic.input.attendance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;

/**
 * The records of a table as bytes, as long as each is one line without quotes, which is what such files mostly are. From the first
 * other one on, a library has to read. Not safe for concurrent use.
 */
final class RecordBytes {

    private static final int ROOM = 1 << 17;
    private static final int LONGEST = 1 << 26;

    private final InputStream in;
    private byte[] bytes = new byte[ROOM];
    private int filled;

    /** After the last line break that is here. */
    private int whole;

    private int start;
    private int next;
    private int length;
    private long before;
    private long lines;
    private boolean isOver;

    RecordBytes(InputStream in) {
        this.in = in;
    }

    /** Leaves out a byte order mark; before anything else is read. */
    void skipMark() throws IOException {
        while (filled < 3 && more()) {
            // One read may bring less.
        }
        boolean isMarked = filled >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        next = isMarked ? 3 : 0;
    }

    /** Whether a whole line follows in {@link #bytes} at {@link #upcoming}. One that ends with the file gets a line break. */
    boolean hasLine() throws IOException {
        if (next < whole) {
            return true;
        }
        start = next;
        if (more()) {
            return next < whole;
        }
        bytes[filled] = '\n';
        return !isAtEnd() && !isOver;
    }

    /** Where the next record begins. */
    int upcoming() {
        return next;
    }

    /** Whether no record is left. */
    boolean isAtEnd() {
        return next == filled;
    }

    /** Goes on to the record that begins at {@link #upcoming} and ends with the line break before a place. */
    void take(int end) {
        start = next;
        next = Math.min(end, filled);
        lines++;
    }

    /** Goes on to the next record; false at the end of the file, and where a record is none of these. */
    boolean next() throws IOException {
        start = next;
        for (int i = 0; !isOver; i++) {
            if (start + i == filled && !more()) {
                return !isOver && i > 0 && found(i, i);
            }
            byte one = bytes[start + i];
            if (one == '\n') {
                return found(i, i + 1);
            }
            if (one == '\r' && (start + i + 1 < filled || more()) && bytes[start + i + 1] == '\n') {
                return found(i, i + 2);
            }
            isOver = one == '\r' || one == '"' || one == 0;
        }
        return false;
    }

    private boolean found(int itsLength, int taken) {
        length = itsLength;
        next = start + taken;
        lines++;
        return true;
    }

    /** Brings more bytes behind the record that has begun. */
    private boolean more() throws IOException {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, filled - start);
            before += start;
            filled -= start;
            next -= start;
            whole = Math.max(0, whole - start);
            start = 0;
        }
        if (filled + Words.SLACK >= bytes.length) {
            isOver = bytes.length >= LONGEST;
            bytes = isOver ? bytes : Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = isOver ? -1 : in.read(bytes, filled, bytes.length - Words.SLACK - filled);
        for (int at = filled + read - 1; at >= filled && whole <= filled; at--) {
            whole = bytes[at] == '\n' ? at + 1 : whole;
        }
        filled += Math.max(0, read);
        return read > 0;
    }

    /** Whether the file goes on with a record that a library has to read. */
    boolean isOver() {
        return isOver;
    }

    /** The file from the record on that is not found any more. */
    InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes, start, filled - start), in);
    }

    /** How many lines there are up to the end of the record. */
    long lines() {
        return lines;
    }

    /** How many bytes of the file come before the record. */
    long position() {
        return before + start;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The record as text. */
    String text(CharsetDecoder decoder) throws CharacterCodingException {
        return decoder.decode(ByteBuffer.wrap(bytes, start, length)).toString();
    }

    /** What records are in, and {@link Words#SLACK} after. Not to be changed; other bytes after the next one is looked for. */
    byte[] bytes() {
        return bytes;
    }
}
