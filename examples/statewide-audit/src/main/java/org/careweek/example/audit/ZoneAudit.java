package org.careweek.example.audit;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.PartVerdicts;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.Population;
import org.careweek.core.time.ProgramCalendar;

/** Some participants of sites in one zone, which count alike. To be used by one thread. */
final class ZoneAudit {

    private static final HourPolicy POLICY = StandardPolicies.standard();

    private final HoursAccumulator accumulator;
    private final PartVerdicts verdicts = new ComplianceCheck(POLICY, Population.ADULT).verdicts();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    ZoneAudit(ZoneId zone, DayOfWeek firstDay) {
        accumulator = new HoursAccumulator(ProgramCalendar.of(zone, firstDay), POLICY.counting());
    }

    /** Adds a row of attendance; times are as the accumulator takes them. */
    void add(
            String participant,
            int start,
            int end,
            int breakAfter,
            int breakMinutes,
            AttendanceStatus status,
            long arrival,
            long departure) {
        accumulator.add(number(participant), start, end, breakAfter, breakMinutes, status, true, arrival, departure);
    }

    private int number(String participant) {
        Integer known = numbers.putIfAbsent(participant, ids.size());
        if (known == null) {
            ids.add(participant);
            return ids.size() - 1;
        }
        return known;
    }

    /** The judged weeks of all, by participant as they came, then by start. */
    List<Row> weeks(Function<String, LevelHistory> levels) {
        WeekRows rows = new WeekRows(ids::get, verdicts);
        accumulator.walk(number -> levels.apply(ids.get(number)), rows);
        return rows.all();
    }
}
