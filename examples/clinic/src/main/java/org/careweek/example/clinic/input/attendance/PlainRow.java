package org.careweek.example.clinic.input.attendance;

import static org.careweek.core.hours.tally.HoursAccumulator.NOT_RECORDED;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.example.clinic.input.csv.Header;

/**
 * A row as numbers, where nothing is wrong with any of its fields by itself and all of them are plain. Whatever else it is, {@link RowReader} has
 * to read, which knows every rule and says what is wrong. Not safe for concurrent use.
 */
final class PlainRow {

    private static final int LONGEST = 32 * 1024;
    private static final int MOST_BREAK_MINUTES = 2 * 24 * 60;
    private static final int MOST_DIGITS = 5;
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final AttendanceStatus[] STATUSES = AttendanceStatus.values();
    private static final byte[][] NAMES = new byte[STATUSES.length][];

    static {
        for (AttendanceStatus status : STATUSES) {
            NAMES[status.ordinal()] = status.name().getBytes(StandardCharsets.US_ASCII);
        }
    }

    private final int columns;
    private final int[] positions;
    int startMinute;
    int endMinute;
    int breakAfter;
    int breakMinutes;
    AttendanceStatus status = AttendanceStatus.PRESENT;
    long arrival;
    long departure;

    PlainRow(Header header) {
        this.columns = header.columns();
        this.positions = RowReader.COLUMNS.stream().mapToInt(header::position).toArray();
    }

    int position(Column column) {
        return positions[column.ordinal()];
    }

    /** The columns, in the order of {@link RowReader#COLUMNS}. */
    enum Column {
        ROW,
        PARTICIPANT,
        SITE,
        SESSION,
        SERVICE,
        START,
        END,
        BREAK_AFTER,
        BREAK_MINUTES,
        STATUS,
        ARRIVAL,
        DEPARTURE
    }

    /** Reads a record; false where it is for {@link RowReader}. */
    boolean read(RecordBytes record) {
        if (!record.isPlain() || record.fields() != columns) {
            return false;
        }
        return isText(record, Column.ROW)
                && isText(record, Column.PARTICIPANT)
                && isText(record, Column.SESSION)
                && length(record, Column.SERVICE) <= LONGEST
                && readSchedule(record)
                && readBreak(record)
                && readStatus(record)
                && readPresence(record);
    }

    private int length(RecordBytes record, Column column) {
        return record.to(position(column)) - record.from(position(column));
    }

    private boolean isText(RecordBytes record, Column column) {
        int from = record.from(position(column));
        int to = record.to(position(column));
        byte[] bytes = record.bytes();
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ') {
                return to - from <= LONGEST;
            }
        }
        return false;
    }

    private long wallClock(RecordBytes record, Column column) {
        return PlainMoments.wallClockOfWeek(record.bytes(), record.from(position(column)), record.to(position(column)));
    }

    private boolean readSchedule(RecordBytes record) {
        long start = wallClock(record, Column.START);
        long end = wallClock(record, Column.END);
        if (start == PlainMoments.NONE || end == PlainMoments.NONE || end <= start) {
            return false;
        }
        startMinute = (int) start;
        endMinute = (int) end;
        return Math.floorDiv(endMinute, MINUTES_A_DAY) <= Math.floorDiv(startMinute, MINUTES_A_DAY) + 1;
    }

    private boolean readBreak(RecordBytes record) {
        breakAfter = minutes(record, Column.BREAK_AFTER);
        breakMinutes = minutes(record, Column.BREAK_MINUTES);
        return breakAfter >= 0 && breakMinutes >= 0;
    }

    /** Less than 0 where it is none. */
    private int minutes(RecordBytes record, Column column) {
        int from = record.from(position(column));
        int to = record.to(position(column));
        if (to - from > MOST_DIGITS) {
            return -1;
        }
        int minutes = 0;
        for (int i = from; i < to; i++) {
            int digit = record.bytes()[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            minutes = 10 * minutes + digit;
        }
        return minutes <= MOST_BREAK_MINUTES ? minutes : -1;
    }

    private boolean readStatus(RecordBytes record) {
        int from = record.from(position(Column.STATUS));
        int to = record.to(position(Column.STATUS));
        for (int i = 0; i < NAMES.length; i++) {
            if (Arrays.equals(NAMES[i], 0, NAMES[i].length, record.bytes(), from, to)) {
                status = STATUSES[i];
                return true;
            }
        }
        return false;
    }

    private boolean readPresence(RecordBytes record) {
        long in = instant(record, Column.ARRIVAL);
        long out = instant(record, Column.DEPARTURE);
        if (in == PlainMoments.NONE || out == PlainMoments.NONE) {
            return false;
        }
        boolean counts = status.isCreditable();
        arrival = counts ? in : NOT_RECORDED;
        departure = counts ? out : NOT_RECORDED;
        return departure == NOT_RECORDED || departure >= arrival;
    }

    private long instant(RecordBytes record, Column column) {
        int from = record.from(position(column));
        int to = record.to(position(column));
        return from == to ? NOT_RECORDED : PlainMoments.instant(record.bytes(), from, to);
    }
}
