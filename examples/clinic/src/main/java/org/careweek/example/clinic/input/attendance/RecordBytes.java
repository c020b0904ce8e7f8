package org.careweek.example.clinic.input.attendance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The records of a table as bytes, as long as each is one line without quotes, which is what such files mostly are. From the first
 * other one on, a library has to read. Not safe for concurrent use.
 */
final class RecordBytes {

    private static final int ROOM = 1 << 18;
    private static final int LONGEST = 1 << 26;
    private static final byte DELETE = 0x7F;

    private final InputStream in;
    private byte[] bytes = new byte[ROOM];
    private int filled;
    private int start;
    private int next;
    private int length;
    private long before;
    private long lines;
    private boolean isPlain;
    private boolean isOver;
    private int[] commas = new int[32];
    private int fields;

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

    /** Goes on to the next record; false at the end of the file, and where a record is none of these. */
    boolean next() throws IOException {
        start = next;
        fields = 1;
        isPlain = true;
        for (int i = 0; !isOver; i++) {
            if (start + i == filled && !more()) {
                return !isOver && i > 0 && found(i, i);
            }
            byte one = bytes[start + i];
            if (one == ',') {
                addComma(i);
            } else if (one < ' ' || one == '"' || one == DELETE) {
                if (one == '\n') {
                    return found(i, i + 1);
                }
                if (one == '\r' && (start + i + 1 < filled || more()) && bytes[start + i + 1] == '\n') {
                    return found(i, i + 2);
                }
                isOver = one == '\r' || one == '"' || one == 0;
                isPlain = false;
            }
        }
        return false;
    }

    private boolean found(int itsLength, int taken) {
        length = itsLength;
        next = start + taken;
        lines++;
        return true;
    }

    private void addComma(int at) {
        if (fields > commas.length) {
            commas = Arrays.copyOf(commas, 2 * commas.length);
        }
        commas[fields++ - 1] = at;
    }

    /** Brings more bytes behind the record that has begun. */
    private boolean more() throws IOException {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, filled - start);
            before += start;
            filled -= start;
            start = 0;
        }
        if (filled == bytes.length) {
            isOver = filled >= LONGEST;
            bytes = isOver ? bytes : Arrays.copyOf(bytes, 2 * filled);
        }
        int read = isOver ? -1 : in.read(bytes, filled, bytes.length - filled);
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

    /** Whether all of it is printable ASCII. */
    boolean isPlain() {
        return isPlain;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The record as text. Only of bytes that are UTF-8. */
    String text() {
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    /** What its fields are in. Not to be changed; other bytes after the next one is looked for. */
    byte[] bytes() {
        return bytes;
    }

    int fields() {
        return fields;
    }

    /** Where a field starts. */
    int from(int field) {
        return field == 0 ? start : start + commas[field - 1] + 1;
    }

    /** Where a field ends, excluded. */
    int to(int field) {
        return field == fields - 1 ? start + length : start + commas[field];
    }
}
