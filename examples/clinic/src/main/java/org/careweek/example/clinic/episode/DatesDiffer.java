package org.careweek.example.clinic.episode;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.CountingReason;
import org.careweek.core.hours.HoursEntry;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;

/**
 * A date that an episode tells as attended and on which no recorded time counts, or the other way round. Prints nothing of it.
 *
 * @param date the date
 * @param told whether the episode tells it as attended
 */
record DatesDiffer(LocalDate date, boolean told) implements Violation {

    private static final Set<CountingReason> COUNTS = Set.of(CountingReason.COUNTED, CountingReason.ALREADY_COUNTED);

    private static final Rule RULE =
            Rule.of("attendance.dates-differ", Severity.WARN, Citation.of("careweek/episode/1", "attendedDates"));

    /**
     * Every such date from the first scheduled one through the last, in order: of other dates nothing is recorded. A session is
     * of the date on which it is scheduled to begin, also after midnight.
     */
    static List<DatesDiffer> between(NavigableSet<LocalDate> told, CountedHours hours, List<Attendance> rows) {
        Set<AttendanceId> counting = hours.entries().stream()
                .filter(entry -> COUNTS.contains(entry.reason()))
                .map(HoursEntry::row)
                .collect(Collectors.toSet());
        TreeSet<LocalDate> scheduled = new TreeSet<>();
        Set<LocalDate> counted = new HashSet<>();
        for (Attendance row : rows) {
            scheduled.add(row.scheduled().date());
            if (counting.contains(row.id())) {
                counted.add(row.scheduled().date());
            }
        }
        Set<LocalDate> all = new TreeSet<>(told.subSet(scheduled.first(), true, scheduled.last(), true));
        all.addAll(counted);
        return all.stream()
                .filter(date -> told.contains(date) != counted.contains(date))
                .map(date -> new DatesDiffer(date, told.contains(date)))
                .toList();
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                        told
                                ? "A date is told as attended, and no recorded time counts on it."
                                : "Recorded time counts on a date that is not told as attended.")
                .with("date", date);
    }

    @Override
    public String toString() {
        return "DatesDiffer[private]";
    }
}
