package org.careweek.example.clinic.episode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careweek.core.hours.HoursLedger;
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

    private static final Rule RULE =
            Rule.of("attendance.dates-differ", Severity.WARN, Citation.of("careweek/episode/1", "attendedDates"));

    /** Every such date, in order. */
    static List<DatesDiffer> between(Collection<LocalDate> told, HoursLedger ledger) {
        Set<LocalDate> counted = ledger.weeks().stream()
                .flatMap(week -> week.days().stream())
                .filter(day -> day.counted() > 0)
                .map(day -> day.date())
                .collect(Collectors.toSet());
        Set<LocalDate> all = new TreeSet<>(told);
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
