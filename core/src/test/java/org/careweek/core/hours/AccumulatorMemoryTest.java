package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.careweek.core.hours.tally.AttendanceColumns;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.testing.Allocation;
import org.junit.jupiter.api.Test;

/** What rows cost beside the caller's own: a bound that holds on every machine, since it is of bytes and not of time. */
class AccumulatorMemoryTest {

    private static final int PEOPLE = 1_000;
    private static final int ROWS = 200 * PEOPLE;
    private static final long BYTES_A_ROW = 16;
    private static final long BYTES_A_PARTICIPANT = 300;

    /** Two hours on 200 days, with a break that cuts each of them in two. */
    private static AttendanceColumns rows(int breakMinutes) {
        AttendanceColumns columns = AttendanceColumns.ofRows(ROWS);
        int start = HoursAccumulator.minuteOf(LocalDateTime.of(2026, 1, 5, 9, 0));
        for (int i = 0; i < ROWS; i++) {
            columns.participant()[i] = i % PEOPLE;
            columns.startMinute()[i] = start + i / PEOPLE * 1440;
            columns.endMinute()[i] = columns.startMinute()[i] + 120;
            columns.breakAfter()[i] = 60;
            columns.breakMinutes()[i] = breakMinutes;
            columns.status()[i] = (byte) AttendanceStatus.PRESENT.ordinal();
            columns.counted()[i] = true;
            columns.arrival()[i] = 60L * columns.startMinute()[i];
            columns.departure()[i] = 60L * columns.endMinute()[i];
        }
        return columns;
    }

    private static HoursAccumulator filled(AttendanceColumns columns) {
        return filled(columns, ROWS);
    }

    private static HoursAccumulator filled(AttendanceColumns columns, int rows) {
        HoursAccumulator hours = Tallied.empty(Weeks.utc(List.of()), CountingPolicy.everySession());
        hours.addAll(columns, 0, rows);
        return hours;
    }

    /** Beside what a hundred rows take with all that there is once, and 1.5 KB for the sheets they are on. */
    @Test
    void few_rows_leave_no_more_than_a_third_of_their_room_empty() throws Exception {
        AttendanceColumns columns = rows(0);
        Arrays.setAll(columns.participant(), i -> i % 64);
        long hundred = leastAllocated(columns, 100);
        for (int rows = 200; rows < 2_000; rows += 35) {
            assertThat(leastAllocated(columns, rows) - hundred)
                    .as("%d rows", rows)
                    .isLessThanOrEqualTo(8L * (rows - 100) * 3 / 2 + 1_500);
        }
    }

    private static long leastAllocated(AttendanceColumns columns, int rows) throws Exception {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = Allocation.ofThisThread();
            filled(columns, rows);
            least = Math.min(least, Allocation.ofThisThread() - before);
        }
        return least;
    }

    /** Nothing is made for a row but its 8 bytes, or 16 where a break cuts it, and the room to grow. */
    @Test
    void a_row_costs_at_most_sixteen_bytes_and_a_participant_three_hundred() throws Exception {
        AttendanceColumns columns = rows(0);
        filled(columns);
        long before = Allocation.ofThisThread();
        HoursAccumulator hours = filled(columns);
        long allocated = Allocation.ofThisThread() - before;
        assertThat(hours.rows()).isEqualTo(ROWS);
        assertThat(allocated).isBetween(8L * ROWS, BYTES_A_ROW * ROWS + BYTES_A_PARTICIPANT * PEOPLE);
    }

    @Test
    void a_row_with_a_break_in_it_costs_twice_as_much_and_no_more() throws Exception {
        AttendanceColumns columns = rows(10);
        filled(columns);
        long before = Allocation.ofThisThread();
        filled(columns);
        long allocated = Allocation.ofThisThread() - before;
        assertThat(allocated).isBetween(16L * ROWS, 2 * BYTES_A_ROW * ROWS + BYTES_A_PARTICIPANT * PEOPLE);
    }
}
