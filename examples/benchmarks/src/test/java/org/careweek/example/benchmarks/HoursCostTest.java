package org.careweek.example.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.ScheduledTime;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.hours.tally.AttendanceColumns;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.ProgramCalendar;
import org.junit.jupiter.api.Test;

/**
 * Rows that are counted as numbers cost little memory, and a small part of what it costs to explain them. The margins are wide:
 * what must not go unnoticed is a way of counting that has lost what it is there for.
 */
class HoursCostTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final ProgramCalendar CALENDAR = ProgramCalendar.of(ZONE, DayOfWeek.MONDAY);
    private static final CountingPolicy COUNTING = CountingPolicy.everySession();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LevelHistory LEVELS = LevelHistory.from(FIRST, LevelOfCare.IOP);
    private static final int PEOPLE = 2_000;
    private static final int DAYS = 100;

    private static AttendanceColumns columns(int people) {
        AttendanceColumns columns = AttendanceColumns.ofRows(people * DAYS);
        for (int row = 0; row < columns.rows(); row++) {
            LocalDateTime start = start(row / people);
            columns.participant()[row] = row % people;
            columns.startMinute()[row] = HoursAccumulator.minuteOf(start);
            columns.endMinute()[row] = columns.startMinute()[row] + 180;
            columns.status()[row] = (byte) AttendanceStatus.PRESENT.ordinal();
            columns.counted()[row] = true;
            columns.arrival()[row] = start.atZone(ZONE).toEpochSecond();
            columns.departure()[row] = columns.arrival()[row] + 3 * 60 * 60;
        }
        return columns;
    }

    private static LocalDateTime start(int day) {
        return FIRST.plusDays(day).atTime(9, 0);
    }

    private static HoursAccumulator added(AttendanceColumns columns) {
        HoursAccumulator accumulator = new HoursAccumulator(CALENDAR, COUNTING);
        accumulator.addAll(columns, 0, columns.rows());
        return accumulator;
    }

    private static long seconds(HoursAccumulator accumulator) {
        long[] sum = new long[1];
        accumulator.walk(participant -> LEVELS, part -> sum[0] += part.seconds());
        return sum[0];
    }

    @Test
    void a_row_that_is_added_allocates_less_than_a_value_would() {
        AttendanceColumns columns = columns(PEOPLE);
        assertThat(allocated(() -> added(columns).rows())).isLessThan(64L * columns.rows());
    }

    @Test
    void a_week_that_is_walked_allocates_less_than_a_kibibyte() {
        HoursAccumulator accumulator = added(columns(PEOPLE));
        long weeks = PEOPLE * (DAYS + 6L) / 7;
        assertThat(allocated(() -> seconds(accumulator))).isLessThan(1024 * weeks);
    }

    @Test
    void counting_takes_less_than_a_fifth_of_the_time_that_explaining_takes() {
        int people = 100;
        AttendanceColumns columns = columns(people);
        List<Attendance> values = values();
        long expected = 3L * 60 * 60 * DAYS * people;
        LongSupplier counting = () -> seconds(added(columns));
        LongSupplier explaining = () -> {
            long sum = 0;
            for (int participant = 0; participant < people; participant++) {
                sum += CountedHours.of(CALENDAR, LEVELS, COUNTING, values).weeks().stream()
                        .mapToLong(WeekHours::seconds)
                        .sum();
            }
            return sum;
        };
        assertThat(counting.getAsLong()).isEqualTo(explaining.getAsLong()).isEqualTo(expected);
        assertThat(5 * nanos(counting)).isLessThan(nanos(explaining));
    }

    private static List<Attendance> values() {
        List<Attendance> values = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            Instant start = start(day).atZone(ZONE).toInstant();
            values.add(new Attendance(
                    new AttendanceId("a" + day),
                    new SessionId("s" + day),
                    ServiceType.GROUP_THERAPY,
                    ScheduledTime.of(start(day), start(day).plusHours(3), ZONE),
                    List.of(),
                    AttendanceStatus.PRESENT,
                    new Presence.InAndOut(start, start.plusSeconds(3 * 60 * 60))));
        }
        return values;
    }

    private static long allocated(LongSupplier work) {
        work.getAsLong();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.getAsLong();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** The least of some tries, in time of this thread alone: what else the machine does is not in it. */
    private static long nanos(LongSupplier work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            work.getAsLong();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
        }
        return least;
    }
}
