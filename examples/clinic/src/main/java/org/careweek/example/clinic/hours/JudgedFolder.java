package org.careweek.example.clinic.hours;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Rule;
import org.careweek.example.clinic.input.attendance.AttendanceFolder;

/**
 * Every week of a folder, judged.
 *
 * @param reports of each participant by start, the participants in order of id
 */
public record JudgedFolder(SortedMap<ParticipantId, List<ComplianceReport>> reports) {

    private static final HourPolicy POLICY = StandardPolicies.standard();
    private static final Population POPULATION = Population.ADULT;

    /** Counts and judges by the standard policy. */
    public static JudgedFolder of(AttendanceFolder folder, DayOfWeek firstDay) {
        ComplianceCheck check = new ComplianceCheck(POLICY, POPULATION);
        SortedMap<ParticipantId, List<ComplianceReport>> reports = new TreeMap<>();
        Ledgers.of(folder, POLICY.counting(), firstDay)
                .forEach((participant, ledger) -> reports.put(
                        participant, ledger.weeks().stream().map(check::judge).toList()));
        return new JudgedFolder(reports);
    }

    /** The rules of the level that holds in a part of a week. */
    static List<Rule> rulesOf(WeekPart part) {
        return part.level()
                .map(level -> POLICY.limits(level, POPULATION, part.week().firstDate())
                        .rules())
                .orElse(List.of());
    }

    /** How many weeks have which verdict, in a few lines that name nobody. */
    public List<String> summary() {
        List<ComplianceReport> all =
                reports.values().stream().flatMap(Collection::stream).toList();
        Map<Verdict, Long> count = all.stream()
                .collect(Collectors.groupingBy(ComplianceReport::verdict, TreeMap::new, Collectors.counting()));
        String verdicts = count.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return List.of(reports.size() + " participants, " + all.size() + " weeks and parts of weeks"
                + (all.isEmpty() ? "" : ": " + verdicts));
    }
}
