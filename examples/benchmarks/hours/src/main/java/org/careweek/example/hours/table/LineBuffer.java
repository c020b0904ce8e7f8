package org.careweek.example.hours.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Lines of text on their way to a file. Not safe for concurrent use. */
final class LineBuffer {

    private static final int SIZE = 1 << 16;
    private static final int LONGEST_LINE = 1 << 10;
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE + LONGEST_LINE];
    private final Map<Integer, byte[]> dates = new HashMap<>();
    private int size;

    LineBuffer(OutputStream out) {
        this.out = out;
    }

    LineBuffer comma() {
        bytes[size++] = ',';
        return this;
    }

    void end() throws IOException {
        bytes[size++] = '\n';
        if (size >= SIZE) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    LineBuffer text(String text) {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    private LineBuffer raw(byte[] more) {
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    LineBuffer number(long number) {
        return text(Long.toString(number));
    }

    /** @param minute since 1970-01-01T00:00 */
    LineBuffer wallClock(int minute) {
        date(Math.floorDiv(minute, MINUTES_A_DAY));
        int ofDay = Math.floorMod(minute, MINUTES_A_DAY);
        return two('T', ofDay / 60).two(':', ofDay % 60);
    }

    /** @param second since 1970-01-01T00:00Z, or {@link Rows#NOTHING}, which is an empty field */
    LineBuffer instant(long second) {
        if (second == Rows.NOTHING) {
            return this;
        }
        date(Math.toIntExact(Math.floorDiv(second, (long) SECONDS_A_DAY)));
        int ofDay = Math.toIntExact(Math.floorMod(second, (long) SECONDS_A_DAY));
        two('T', ofDay / 3600).two(':', ofDay / 60 % 60).two(':', ofDay % 60);
        bytes[size++] = 'Z';
        return this;
    }

    private void date(int day) {
        raw(dates.computeIfAbsent(
                day, some -> LocalDate.ofEpochDay(some).toString().getBytes(StandardCharsets.UTF_8)));
    }

    private LineBuffer two(char before, int digits) {
        bytes[size++] = (byte) before;
        bytes[size++] = (byte) ('0' + digits / 10);
        bytes[size++] = (byte) ('0' + digits % 10);
        return this;
    }
}
