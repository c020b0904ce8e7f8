package org.careweek.core.hours;

import java.util.Comparator;
import java.util.stream.Stream;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.time.InstantRanges;

/**
 * A record of attendance with what it earns by itself, computed once.
 *
 * @param row the record
 * @param credit what counts of it, before it is joined with others
 * @param possible what could count of it at most
 */
record CreditedRow(Attendance row, InstantRanges credit, InstantRanges possible) {

    static CreditedRow of(Attendance row, CountingPolicy counting) {
        return new CreditedRow(row, row.credit(counting), row.possibleCredit(counting));
    }

    /**
     * A stretch of what may count.
     *
     * @param start included, in seconds of the epoch
     * @param countedEnd up to where it counts: the start, or the end
     * @param end excluded
     */
    record Piece(long start, long countedEnd, long end) {

        static final Comparator<Piece> BY_START = Comparator.comparingLong(Piece::start);

        @Override
        public String toString() {
            return "Piece[private]";
        }
    }

    /** All that may count, by start. What counts of one record is all of that, or nothing. */
    Stream<Piece> pieces() {
        return possible.ranges().stream().map(range -> {
            long start = range.start().getEpochSecond();
            long end = range.end().getEpochSecond();
            return new Piece(start, credit.isEmpty() ? start : end, end);
        });
    }

    /** As what it is counted, which is one of {@link org.careweek.core.hours.counting.RowKind}. */
    int kind() {
        return row.kind(!credit.isEmpty());
    }

    @Override
    public String toString() {
        return "CreditedRow[private]";
    }
}
