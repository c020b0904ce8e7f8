package org.careweek.core.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.careweek.core.hours.DayHours;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.policy.WeekTotals;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/**
 * Judges lived weeks by a policy. Each rule is asked of what is known, of what is possible at most, and of a little more than
 * what is known. Only where the answers agree is it decided.
 *
 * @param policy the rules
 * @param population the age group of the participant
 */
public record ComplianceCheck(HourPolicy policy, Population population) {

    private static final long SECONDS_A_MINUTE = 60;

    /** The same verdicts, and nothing else, on totals without entries. */
    public PartVerdicts verdicts() {
        return new PartVerdicts(policy, population);
    }

    /** Judges a week, or a part of one, for the level of care that it claims. */
    public ComplianceReport judge(WeekHours hours) {
        Optional<LevelLimits> limits = hours.part()
                .level()
                .map(level ->
                        policy.limits(level, population, hours.part().week().firstDate()));
        Optional<HourBand> band =
                limits.flatMap(it -> it.timeAskedOf(hours.part().days()));
        if (!hours.part().isFull()) {
            Verdict prorated = band.map(it -> Verdict.of(it, hours.time(), hours.possible()))
                    .orElse(Verdict.NONE);
            List<RuleFinding> findings =
                    limits.map(it -> findingsOfPart(it, hours)).orElse(List.of());
            return new ComplianceReport(hours, policy.id(), band, Verdict.PARTIAL, prorated, findings);
        }
        List<RuleFinding> findings = limits.map(it -> findings(it, hours)).orElse(List.of());
        Verdict verdict = band.map(it -> Verdict.of(findings)).orElse(Verdict.NONE);
        return new ComplianceReport(hours, policy.id(), band, verdict, verdict, findings);
    }

    /** Each date is one in a part of a week too; nothing else is asked of it. */
    private static List<RuleFinding> findingsOfPart(LevelLimits limits, WeekHours hours) {
        List<Rule> ofDates = limits.rulesOfDates();
        return findings(limits, hours).stream()
                .map(finding -> ofDates.contains(finding.rule())
                        ? finding
                        : new RuleFinding(finding.rule(), RuleFinding.State.NOT_ASKED, List.of()))
                .toList();
    }

    private static List<RuleFinding> findings(LevelLimits limits, WeekHours hours) {
        List<List<Violation>> cases = List.of(
                limits.judge(totals(hours, hours.time(), DayHours::counted, hours.sessions())),
                limits.judge(totals(hours, hours.time(), ComplianceCheck::littleOf, hours.sessions())),
                limits.judge(totals(hours, hours.possible(), DayHours::possible, hours.possibleSessions())));
        return limits.rules().stream()
                .map(rule -> finding(
                        rule, cases.stream().map(found -> of(rule, found)).toList()))
                .toList();
    }

    /** A day of which no minute is known but one is possible may turn out short, which matters to a daily minimum. */
    private static long littleOf(DayHours day) {
        return Math.max(day.counted(), Math.min(day.possible(), SECONDS_A_MINUTE));
    }

    /** Held where it holds in every case, broken where one and the same thing breaks it in every case. */
    private static RuleFinding finding(Rule rule, List<List<Violation>> cases) {
        if (cases.stream().allMatch(List::isEmpty)) {
            return new RuleFinding(rule, RuleFinding.State.HELD, List.of());
        }
        List<Violation> certain = cases.get(0).stream()
                .filter(violation -> cases.stream().allMatch(found -> isAmong(violation, found)))
                .toList();
        return certain.isEmpty()
                ? new RuleFinding(
                        rule,
                        RuleFinding.State.UNDECIDED,
                        cases.stream().flatMap(List::stream).distinct().toList())
                : new RuleFinding(rule, RuleFinding.State.BROKEN, certain);
    }

    /** Whether another violation is of the same day, or of the same week where it is of no single day. */
    private static boolean isAmong(Violation violation, List<Violation> found) {
        Optional<String> date = violation.explanation().fact("date");
        return found.stream().anyMatch(other -> other.explanation().fact("date").equals(date));
    }

    private static List<Violation> of(Rule rule, List<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.rule().equals(rule))
                .toList();
    }

    private static WeekTotals totals(
            WeekHours hours, TreatmentTime time, ToLongFunction<DayHours> seconds, int sessions) {
        Map<LocalDate, TreatmentTime> perDay = new TreeMap<>();
        hours.days().forEach(day -> perDay.put(day.date(), TreatmentTime.ofWholeMinutesIn(seconds.applyAsLong(day))));
        return new WeekTotals(hours.part().week(), time, perDay, sessions);
    }
}
