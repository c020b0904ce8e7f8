package org.careweek.core.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Plain records for examples: IOP in every week, weeks from Monday, unless said otherwise. */
public final class Weeks {

    public static final ZoneId UTC = ZoneId.of("UTC");

    private Weeks() {}

    public static ClinicCase utc(List<AttendanceLine> lines) {
        return at(UTC, DayOfWeek.MONDAY, "IOP", lines);
    }

    public static ClinicCase at(ZoneId zone, DayOfWeek firstDay, String level, List<AttendanceLine> lines) {
        var levels = new TreeMap<LocalDate, String>();
        levels.put(LocalDate.of(1990, 1, 1), level);
        return new ClinicCase(zone, firstDay, levels, lines);
    }

    /** A present record by the wall clock, with nothing of coming and going. */
    public static AttendanceLine line(String row, String start, int minutes) {
        LocalDateTime from = LocalDateTime.parse(start);
        return line(row, from, from.plusMinutes(minutes));
    }

    public static AttendanceLine line(String row, LocalDateTime start, LocalDateTime end) {
        return new AttendanceLine(
                row, "session-" + row, start, end, 0, 0, AttendanceStatus.PRESENT, Optional.empty(), Optional.empty());
    }

    /** Attended from 08:00 to the end on a day of November 2026, in UTC. */
    public static AttendanceLine attended(String row, int day, int minutes) {
        LocalDateTime start = LocalDate.of(2026, 11, day).atTime(8, 0);
        return line(row, start, start.plusMinutes(minutes))
                .recorded(
                        start.toInstant(ZoneOffset.UTC),
                        start.plusMinutes(minutes).toInstant(ZoneOffset.UTC));
    }

    /** Attended from the first instant of the schedule to the last. */
    public static AttendanceLine attended(String row, String start, int minutes, ZoneId zone) {
        AttendanceLine line = line(row, start, minutes);
        return line.recorded(
                line.start().atZone(zone).toInstant(), line.end().atZone(zone).toInstant());
    }
}
