package org.careweek.example.hours.table;

import java.util.Arrays;

/**
 * Rows of {@code attendance.csv} as columns of numbers; the row at an index is what all columns hold there.
 *
 * @param participant whose row it is, by the table's numbers
 * @param session by the table's numbers
 * @param start the scheduled start by the wall clock, in minutes since 1970-01-01T00:00
 * @param end the scheduled end, likewise
 * @param breakAfter minutes from the start to the declared break
 * @param breakMinutes how long it lasts
 * @param status the number of a {@link Status}
 * @param arrival in seconds since 1970-01-01T00:00Z, or {@link #NOTHING}
 * @param departure likewise
 */
public record Rows(
        int[] participant,
        int[] session,
        int[] start,
        int[] end,
        int[] breakAfter,
        int[] breakMinutes,
        byte[] status,
        long[] arrival,
        long[] departure) {

    /** Stands for an arrival or a departure that nobody recorded. */
    public static final long NOTHING = Long.MIN_VALUE;

    /** So many rows, to be filled. */
    public static Rows of(int size) {
        return new Rows(
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new byte[size],
                new long[size],
                new long[size]);
    }

    /** How many rows there are. */
    public int size() {
        return participant.length;
    }

    /** The first of these rows; where there are fewer, empty ones follow. */
    Rows resized(int size) {
        return new Rows(
                Arrays.copyOf(participant, size),
                Arrays.copyOf(session, size),
                Arrays.copyOf(start, size),
                Arrays.copyOf(end, size),
                Arrays.copyOf(breakAfter, size),
                Arrays.copyOf(breakMinutes, size),
                Arrays.copyOf(status, size),
                Arrays.copyOf(arrival, size),
                Arrays.copyOf(departure, size));
    }

    /** The rows at these indexes, in their order. */
    public Rows at(int[] order) {
        Rows some = of(order.length);
        for (int i = 0; i < order.length; i++) {
            some.copy(i, this, order[i]);
        }
        return some;
    }

    /** Puts a row of another table at an index. */
    private void copy(int at, Rows from, int row) {
        participant[at] = from.participant[row];
        session[at] = from.session[row];
        start[at] = from.start[row];
        end[at] = from.end[row];
        breakAfter[at] = from.breakAfter[row];
        breakMinutes[at] = from.breakMinutes[row];
        status[at] = from.status[row];
        arrival[at] = from.arrival[row];
        departure[at] = from.departure[row];
    }

    @Override
    public String toString() {
        return "Rows[private]";
    }
}
