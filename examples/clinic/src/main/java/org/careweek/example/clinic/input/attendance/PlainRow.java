package org.careweek.example.clinic.input.attendance;

import static org.careweek.core.hours.tally.HoursAccumulator.NOT_RECORDED;

import java.util.Arrays;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.example.clinic.input.csv.Header;

/**
 * A row as numbers, where nothing is wrong with any of its fields by itself and all of them are plain. Whatever else it is, {@link RowReader} has
 * to read, which knows every rule and says what is wrong. Not safe for concurrent use.
 */
final class PlainRow {

    private static final int LONGEST = 32 * 1024;

    /** As much as the library reads. */
    static final int LONGEST_LEFT_ALONE = 1 << 24;

    private static final int MOST_DIGITS = 5;
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final AttendanceStatus[] STATUSES = AttendanceStatus.values();
    private static final String[] NAMES = new String[STATUSES.length];
    private static final long[] FIRST_OF_NAMES = new long[STATUSES.length];

    static {
        for (AttendanceStatus each : STATUSES) {
            NAMES[each.ordinal()] = each.name();
            FIRST_OF_NAMES[each.ordinal()] = Words.of(
                    each.name().substring(0, Math.min(Long.BYTES, each.name().length())));
        }
    }

    /** What is in a column, in the order of {@link RowReader#COLUMNS}, and the columns that are left alone. */
    private enum Kind {
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
        DEPARTURE,
        LEFT_ALONE
    }

    private final Kind[] kinds;
    private final PlainMoments moments = new PlainMoments();
    private int minutes;

    int rowFrom;
    int rowTo;
    int participantFrom;
    int participantTo;
    int siteFrom;
    int siteTo;
    int startMinute;
    int endMinute;
    int breakAfter;
    int breakMinutes;
    AttendanceStatus status = AttendanceStatus.PRESENT;
    long arrival;
    long departure;

    PlainRow(Header header) {
        kinds = new Kind[header.columns()];
        Arrays.fill(kinds, Kind.LEFT_ALONE);
        for (int i = 0; i < RowReader.COLUMNS.size(); i++) {
            kinds[header.position(RowReader.COLUMNS.get(i))] = Kind.values()[i];
        }
    }

    /**
     * Reads a line.
     *
     * @param from where it begins; somewhere behind comes a line break, and {@link Words#SLACK}
     * @return where the next line begins; less than 0 where this one is for {@link RowReader}
     */
    int read(byte[] bytes, int from) {
        int at = from;
        for (int column = 0; column < kinds.length; column++) {
            if (column > 0 && bytes[at++] != ',') {
                return -1;
            }
            at = readField(kinds[column], bytes, at);
            if (at < 0) {
                return -1;
            }
        }
        at += bytes[at] == '\r' ? 1 : 0;
        return bytes[at] == '\n' && isScheduled() && isPresence() ? at + 1 : -1;
    }

    /** Where the field ends; less than 0 where something is wrong with it. */
    private int readField(Kind kind, byte[] bytes, int from) {
        switch (kind) {
            case ROW -> {
                rowFrom = from;
                rowTo = endOfText(bytes, from);
                return rowTo;
            }
            case PARTICIPANT -> {
                participantFrom = from;
                participantTo = endOfText(bytes, from);
                return participantTo;
            }
            case SITE -> {
                siteFrom = from;
                siteTo = endOfText(bytes, from);
                return siteTo;
            }
            case SESSION -> {
                return endOfText(bytes, from);
            }
            case SERVICE -> {
                int to = Words.endOfText(bytes, from);
                return to - from <= LONGEST ? to : -1;
            }
            case START -> {
                long minute = moments.wallClockOfWeek(bytes, from);
                startMinute = (int) minute;
                return minute == PlainMoments.NONE ? -1 : from + PlainMoments.WALL_CLOCK;
            }
            case END -> {
                long minute = moments.wallClockOfWeek(bytes, from);
                endMinute = (int) minute;
                return minute == PlainMoments.NONE ? -1 : from + PlainMoments.WALL_CLOCK;
            }
            case BREAK_AFTER -> {
                int to = endOfMinutes(bytes, from);
                breakAfter = minutes;
                return to;
            }
            case BREAK_MINUTES -> {
                int to = endOfMinutes(bytes, from);
                breakMinutes = minutes;
                return to;
            }
            case STATUS -> {
                return readStatus(bytes, from);
            }
            case ARRIVAL -> {
                arrival = instant(bytes, from);
                return endOfInstant(arrival, from);
            }
            case DEPARTURE -> {
                departure = instant(bytes, from);
                return endOfInstant(departure, from);
            }
            default -> {
                int to = Words.endOfText(bytes, from);
                return to - from <= LONGEST_LEFT_ALONE ? to : -1;
            }
        }
    }

    /** Of a text that must be there; one that begins with a space may hold nothing else. */
    private static int endOfText(byte[] bytes, int from) {
        int to = Words.endOfText(bytes, from);
        return to > from && to - from <= LONGEST && bytes[from] != ' ' ? to : -1;
    }

    /** Of up to five digits, or none; they are left in {@link #minutes}. Behind five of them another one is no end of a field. */
    private int endOfMinutes(byte[] bytes, int from) {
        int at = from;
        int sum = 0;
        for (int digit = bytes[at] - '0';
                digit >= 0 && digit <= 9 && at < from + MOST_DIGITS;
                digit = bytes[at] - '0') {
            sum = 10 * sum + digit;
            at++;
        }
        minutes = sum;
        return at;
    }

    private int readStatus(byte[] bytes, int from) {
        int to = Words.endOfText(bytes, from);
        long first = Words.first(bytes, from, to - from);
        for (AttendanceStatus each : STATUSES) {
            if (first == FIRST_OF_NAMES[each.ordinal()] && isNamed(each, bytes, from, to)) {
                status = each;
                return to;
            }
        }
        return -1;
    }

    private static boolean isNamed(AttendanceStatus each, byte[] bytes, int from, int to) {
        String name = NAMES[each.ordinal()];
        boolean isSame = name.length() == to - from;
        for (int i = Long.BYTES; isSame && i < name.length(); i++) {
            isSame = bytes[from + i] == name.charAt(i);
        }
        return isSame;
    }

    /** One that is not there ends where it begins. */
    private long instant(byte[] bytes, int from) {
        return bytes[from] < '0' ? NOT_RECORDED : moments.instant(bytes, from);
    }

    private static int endOfInstant(long second, int from) {
        if (second == NOT_RECORDED) {
            return from;
        }
        return second == PlainMoments.NONE ? -1 : from + PlainMoments.INSTANT;
    }

    private boolean isScheduled() {
        return endMinute > startMinute
                && Math.floorDiv(endMinute, MINUTES_A_DAY) <= Math.floorDiv(startMinute, MINUTES_A_DAY) + 1;
    }

    private boolean isPresence() {
        if (!status.isCreditable()) {
            arrival = NOT_RECORDED;
            departure = NOT_RECORDED;
        }
        return departure == NOT_RECORDED || departure >= arrival;
    }
}
