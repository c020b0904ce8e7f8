package org.careweek.example.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;

/** Some participants, with all that is known of each. One for each task of Spark; to be used by one thread. */
final class PartitionAudit {

    private static final int PARTICIPANT = AttendanceFields.at(AttendanceFields.PARTICIPANT);
    private static final int ZONE = AttendanceFields.at(AttendanceFields.ZONE);
    private static final int START = AttendanceFields.at(AttendanceFields.START);
    private static final int END = AttendanceFields.at(AttendanceFields.END);
    private static final int BREAK_AFTER = AttendanceFields.at(AttendanceFields.BREAK_AFTER);
    private static final int BREAK_MINUTES = AttendanceFields.at(AttendanceFields.BREAK_MINUTES);
    private static final int STATUS = AttendanceFields.at(AttendanceFields.STATUS);
    private static final int ARRIVAL = AttendanceFields.at(AttendanceFields.ARRIVAL);
    private static final int DEPARTURE = AttendanceFields.at(AttendanceFields.DEPARTURE);
    private static final int LEVEL_DAY = AttendanceFields.at(AttendanceFields.LEVEL_DAY);
    private static final int LEVEL = AttendanceFields.at(AttendanceFields.LEVEL);

    private static final String OUT_OF_CARE = "NONE";

    private final DayOfWeek firstDay;
    private final Map<String, ZoneAudit> zones = new HashMap<>();
    private final Map<String, LevelHistory> levels = new HashMap<>();

    /** @param firstDay of every site's week */
    PartitionAudit(DayOfWeek firstDay) {
        this.firstDay = firstDay;
    }

    /** Takes all rows, then tells the judged weeks of all participants. */
    Iterator<Row> weeks(Iterator<Row> rows) {
        rows.forEachRemaining(row -> {
            if (row.isNullAt(LEVEL_DAY)) {
                addAttendance(row);
            } else {
                addLevel(row);
            }
        });
        return zones.values().stream()
                .flatMap(zone -> zone.weeks(id -> levels.getOrDefault(id, LevelHistory.none())).stream())
                .iterator();
    }

    private void addLevel(Row row) {
        LocalDate date = LocalDate.ofEpochDay(row.getInt(LEVEL_DAY));
        String level = row.getString(LEVEL);
        levels.merge(
                row.getString(PARTICIPANT),
                change(LevelHistory.none(), date, level),
                (known, alone) -> change(known, date, level));
    }

    private static LevelHistory change(LevelHistory known, LocalDate date, String level) {
        return level.equals(OUT_OF_CARE) ? known.thenNone(date) : known.then(date, LevelOfCare.valueOf(level));
    }

    private void addAttendance(Row row) {
        zones.computeIfAbsent(row.getString(ZONE), zone -> new ZoneAudit(zone(zone), firstDay))
                .add(
                        row.getString(PARTICIPANT),
                        row.getInt(START),
                        row.getInt(END),
                        row.getInt(BREAK_AFTER),
                        row.getInt(BREAK_MINUTES),
                        AttendanceStatus.valueOf(row.getString(STATUS)),
                        second(row, ARRIVAL),
                        second(row, DEPARTURE));
    }

    private static ZoneId zone(String name) {
        return Zones.named(name)
                .orElseThrow(() -> new IllegalArgumentException("expected a time zone that has a name"));
    }

    private static long second(Row row, int field) {
        return row.isNullAt(field) ? HoursAccumulator.NOT_RECORDED : row.getLong(field);
    }
}
