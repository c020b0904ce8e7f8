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
import org.careweek.core.compliance.PolicyDifference;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.example.clinic.input.attendance.AttendanceFolder;

/**
 * Every week of a folder, judged.
 *
 * @param reports of each participant by start, the participants in order of id
 */
public record JudgedFolder(SortedMap<ParticipantId, List<ComplianceReport>> reports) {

    /** Counts and judges by the standard policy. */
    public static JudgedFolder of(AttendanceFolder folder, DayOfWeek firstDay) {
        return of(folder, firstDay, StandardPolicies.standard());
    }

    /** Counts and judges by a policy. */
    public static JudgedFolder of(AttendanceFolder folder, DayOfWeek firstDay, HourPolicy policy) {
        ComplianceCheck check = new ComplianceCheck(policy, Population.ADULT);
        SortedMap<ParticipantId, List<ComplianceReport>> reports = new TreeMap<>();
        RowHours.of(folder, policy.counting(), firstDay)
                .forEach((participant, ledger) -> reports.put(
                        participant, ledger.weeks().stream().map(check::judge).toList()));
        return new JudgedFolder(reports);
    }

    /**
     * The weeks of which another policy says something else, by participant.
     *
     * @param policy by which the folder was judged
     */
    public SortedMap<ParticipantId, List<PolicyDifference>> differences(HourPolicy policy, HourPolicy other) {
        SortedMap<ParticipantId, List<PolicyDifference>> differences = new TreeMap<>();
        reports.forEach((participant, weeks) -> differences.put(
                participant,
                PolicyDifference.between(
                        weeks.stream().map(ComplianceReport::hours).toList(), policy, other, Population.ADULT)));
        return differences;
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
