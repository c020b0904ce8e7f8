package org.careweek.example.hours.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.LevelChange;
import org.careweek.example.hours.table.Rows;
import org.careweek.example.hours.table.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MadeAttendanceTest {

    private final AttendanceTable made = new MadeAttendance(50_000, 500, 1).table();
    private final Rows rows = made.rows();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 999, 1000})
    void there_are_as_many_rows_as_were_asked_for(int asked) {
        assertThat(new MadeAttendance(asked, 7, 1).table().rows().size()).isEqualTo(asked);
    }

    @Test
    void one_seed_makes_the_same_rows_and_another_makes_others() {
        assertThat(new MadeAttendance(50_000, 500, 1).table().rows().arrival()).isEqualTo(rows.arrival());
        assertThat(new MadeAttendance(50_000, 500, 2).table().rows().arrival()).isNotEqualTo(rows.arrival());
    }

    @Test
    void rows_come_by_scheduled_start() {
        assertThat(rows.start()).isSorted();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void somebody_has_each_status(Status status) {
        assertMany(row -> status(row) == status);
    }

    @Test
    void some_arrivals_and_departures_are_not_recorded() {
        assertMany(row -> status(row).isCreditable() && rows.arrival()[row] == Rows.NOTHING);
        assertMany(row -> status(row).isCreditable() && rows.departure()[row] == Rows.NOTHING);
    }

    @Test
    void some_sessions_go_on_past_midnight_and_some_into_the_next_week() {
        assertMany(this::isOverMidnight);
        assertMany(row -> isOverMidnight(row) && start(row).getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    private boolean isOverMidnight(int row) {
        return !start(row).toLocalDate().equals(end(row).minusMinutes(1).toLocalDate());
    }

    @Test
    void some_sessions_are_held_while_the_clocks_change() {
        assertMany(row -> {
            ZoneId zone =
                    made.sites().get(made.siteOf()[rows.participant()[row]]).zone();
            Instant before = start(row).atZone(zone).toInstant();
            Instant after = end(row).atZone(zone).toInstant();
            return !zone.getRules().getOffset(before).equals(zone.getRules().getOffset(after));
        });
    }

    @Test
    void some_breaks_are_within_the_session_and_some_reach_past_its_end() {
        assertMany(row -> rows.breakMinutes()[row] > 0 && breakEnd(row) < rows.end()[row]);
        assertMany(row -> rows.breakMinutes()[row] > 0 && breakEnd(row) > rows.end()[row]);
    }

    private int breakEnd(int row) {
        return rows.start()[row] + rows.breakAfter()[row] + rows.breakMinutes()[row];
    }

    @Test
    void some_sessions_of_one_participant_overlap() {
        int[] lastEnd = new int[made.participants().size()];
        assertMany(row -> {
            boolean overlaps = rows.start()[row] < lastEnd[rows.participant()[row]];
            lastEnd[rows.participant()[row]] = Math.max(lastEnd[rows.participant()[row]], rows.end()[row]);
            return overlaps;
        });
    }

    @Test
    void some_levels_change_within_a_week() {
        long changes = made.levels().stream()
                .flatMap(levels -> levels.stream().skip(1))
                .mapToInt(LevelChange::day)
                // 1970-01-05 was a Monday.
                .filter(day -> (day - 4) % 7 != 0)
                .count();
        assertThat(changes).isGreaterThan(100);
    }

    private void assertMany(IntPredicate isSo) {
        assertThat(IntStream.range(0, rows.size()).filter(isSo).count()).isGreaterThan(10);
    }

    private Status status(int row) {
        return Status.of(rows.status()[row]);
    }

    private LocalDateTime start(int row) {
        return LocalDateTime.ofEpochSecond(60L * rows.start()[row], 0, ZoneOffset.UTC);
    }

    private LocalDateTime end(int row) {
        return LocalDateTime.ofEpochSecond(60L * rows.end()[row], 0, ZoneOffset.UTC);
    }
}
