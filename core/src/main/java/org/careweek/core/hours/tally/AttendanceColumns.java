package org.careweek.core.hours.tally;

import java.util.stream.IntStream;

/**
 * Rows of attendance as columns of numbers: the row at an index is what all columns hold there. The arrays stay the caller's,
 * who may fill them again as soon as they were added.
 *
 * @param participant whose row it is, 0 or more
 * @param startMinute the scheduled start by the wall clock, in minutes since 1970-01-01T00:00
 * @param endMinute the scheduled end by the wall clock, later than the start as written
 * @param breakAfter how many elapsed minutes after the start the declared break begins, 0 or more
 * @param breakMinutes how long it lasts, 0 where there is none
 * @param status the {@linkplain Enum#ordinal() number} of the {@link org.careweek.core.hours.AttendanceStatus}
 * @param counted whether the counting policy counts the service
 * @param arrival the second of the epoch, or {@link HoursAccumulator#NOT_RECORDED}; ignored where the status is not creditable
 * @param departure the same, not before the arrival
 */
public record AttendanceColumns(
        int[] participant,
        int[] startMinute,
        int[] endMinute,
        int[] breakAfter,
        int[] breakMinutes,
        byte[] status,
        boolean[] counted,
        long[] arrival,
        long[] departure) {

    /** @throws IllegalArgumentException if the columns are of different length */
    public AttendanceColumns {
        int rows = participant.length;
        IntStream lengths = IntStream.of(
                startMinute.length,
                endMinute.length,
                breakAfter.length,
                breakMinutes.length,
                status.length,
                counted.length,
                arrival.length,
                departure.length);
        if (lengths.anyMatch(length -> length != rows)) {
            throw new IllegalArgumentException("all columns must be of one length");
        }
    }

    /** Columns of so many rows, to be filled. */
    public static AttendanceColumns ofRows(int rows) {
        return new AttendanceColumns(
                new int[rows],
                new int[rows],
                new int[rows],
                new int[rows],
                new int[rows],
                new byte[rows],
                new boolean[rows],
                new long[rows],
                new long[rows]);
    }

    /** How many rows there are. */
    public int rows() {
        return participant.length;
    }

    @Override
    public String toString() {
        return "AttendanceColumns[private]";
    }
}
