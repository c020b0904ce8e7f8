package org.careweek.core.compliance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.careweek.core.hours.AttendanceCounts;
import org.careweek.core.hours.DayHours;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.time.ProgramWeek;

/** Hours of a week straight from its days, for what does not depend on how they were earned. */
final class LivedWeek {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final ProgramWeek WEEK = new ProgramWeek(MONDAY, ZoneId.of("America/Phoenix"));

    private LivedWeek() {}

    /** A day's known and possible seconds. */
    record Day(int known, int unknown) {
        int possible() {
            return known + unknown;
        }
    }

    static WeekHours of(LevelOfCare level, List<Day> days) {
        return of(Optional.of(level), days);
    }

    /** The first days of the week, or all seven. */
    static WeekHours of(Optional<LevelOfCare> level, List<Day> days) {
        List<DayHours> hours = IntStream.range(0, days.size())
                .mapToObj(i -> new DayHours(
                        MONDAY.plusDays(i), days.get(i).known(), days.get(i).possible()))
                .toList();
        return new WeekHours(
                new WeekPart(WEEK, MONDAY, days.size(), level),
                hours,
                new AttendanceCounts(0, 0, 0, 0),
                count(days, Day::known),
                count(days, Day::possible),
                List.of());
    }

    private static int count(List<Day> days, ToIntFunction<Day> seconds) {
        return (int) days.stream().filter(day -> seconds.applyAsInt(day) > 0).count();
    }

    /** Seven days with this much known and unknown in all. */
    static WeekHours week(LevelOfCare level, int known, int unknown) {
        return of(
                level,
                IntStream.range(0, 7)
                        .mapToObj(i -> new Day(share(known, i), share(unknown, i)))
                        .toList());
    }

    private static int share(int whole, int day) {
        return whole / 7 + (day < whole % 7 ? 1 : 0);
    }
}
