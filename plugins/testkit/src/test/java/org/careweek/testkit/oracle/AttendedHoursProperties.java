package org.careweek.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.DayHours;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.Break;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Severity;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.TreatmentTime;
import org.careweek.testkit.domain.CareweekArbitraries;
import org.careweek.testkit.domain.CareweekDomain;
import org.careweek.testkit.domain.LivedWeek;
import org.careweek.testkit.domain.Samples;
import org.careweek.testkit.domain.WeekKind;

/** The oracle of hours against the hours, and against ledgers that are wrong in one thing each. */
@Domain(CareweekDomain.class)
class AttendedHoursProperties {

    @Property(tries = 1500, seed = "11")
    void the_oracle_and_the_ledger_find_the_same_seconds_on_each_date(
            @ForAll LivedWeek lived, @ForAll CountingPolicy counting) {
        AttendedHours oracle = AttendedHours.of(lived.week(), counting, lived.attendance());
        WeekHours hours = hoursOf(lived, counting);

        assertThat(oracle.known().secondsByDate()).isEqualTo(byDate(hours, true));
        assertThat(oracle.possible().secondsByDate()).isEqualTo(byDate(hours, false));
        assertThat(oracle.known().time()).isEqualTo(hours.time());
        assertThat(oracle.possible().time()).isEqualTo(hours.possible());
        Statistics.label("weeks").collect(WeekKind.of(lived.week()).contains(WeekKind.CLOCK_CHANGE));
        Statistics.label("unknown").collect(!hours.time().equals(hours.possible()));
        Statistics.label("weeks").coverage(it -> it.check(true).percentage(share -> share > 15));
        Statistics.label("unknown").coverage(it -> it.check(true).percentage(share -> share > 15));
    }

    private static WeekHours hoursOf(LivedWeek lived, CountingPolicy counting) {
        return lived.hours(LevelOfCare.IOP, counting).parts(lived.week()).get(0);
    }

    private static Map<LocalDate, Long> byDate(WeekHours hours, boolean known) {
        Map<LocalDate, Long> seconds = new TreeMap<>();
        for (DayHours day : hours.days()) {
            long found = known ? day.counted() : day.possible();
            if (found > 0) {
                seconds.put(day.date(), found);
            }
        }
        return seconds;
    }

    @Property(tries = 1500, seed = "12")
    void the_oracle_and_the_compliance_check_give_one_verdict(@ForAll LivedWeek lived, @ForAll HourBand any) {
        HourBand band = aroundWhatIsAttended(lived, any);
        HourPolicy policy = HourPolicy.of(
                new PolicyId("one-band"),
                "modelled on nothing",
                CountingPolicy.everySession(),
                List.of(PolicyRow.forAll(
                        LevelOfCare.IOP,
                        new WeeklyTimeLimit(band, Severity.BLOCK, Severity.BLOCK),
                        LocalDate.of(1900, 1, 1),
                        Citation.of("Invented charter", "1"))));
        AttendedHours oracle = AttendedHours.of(lived.week(), policy.counting(), lived.attendance());
        Verdict verdict = new ComplianceCheck(policy, Population.ADULT)
                .judge(hoursOf(lived, policy.counting()))
                .verdict();

        assertThat(oracle.verdict(band)).isEqualTo(verdict);
        Statistics.collect(verdict);
        Statistics.coverage(it -> List.of(Verdict.BELOW, Verdict.WITHIN, Verdict.ABOVE, Verdict.UNKNOWN)
                .forEach(each -> it.check(each).count(times -> times > 50)));
    }

    /** A band of any kind with an end at what was attended, so that one minute decides. */
    private static HourBand aroundWhatIsAttended(LivedWeek lived, HourBand any) {
        int minutes = hoursOf(lived, CountingPolicy.everySession()).time().minutes();
        int least = any.least().minutes() % 4 == 0
                ? minutes
                : Math.max(0, minutes - any.least().minutes() % 90);
        int shift = any.least().minutes() % 3 - 1;
        return HourBand.through(
                TreatmentTime.ofMinutes(Math.max(0, least + shift)),
                TreatmentTime.ofMinutes(Math.max(0, least + shift) + any.least().minutes() % 60));
    }

    @Property(tries = 1000, seed = "13")
    void a_second_counts_once_however_often_and_in_whatever_order_it_is_recorded(@ForAll LivedWeek lived) {
        List<InstantRange> ranges =
                lived.timetable().stream().map(it -> it.slot().range()).toList();
        List<InstantRange> twice = new ArrayList<>(ranges);
        twice.addAll(ranges);
        Collections.reverse(twice);
        SecondBitmap once = SecondBitmap.of(lived.week(), ranges);
        assertThat(SecondBitmap.of(lived.week(), twice)).isEqualTo(once);
        assertThat(once.union(once)).isEqualTo(once);
        assertThat(once.with(ranges.get(0))).isEqualTo(once);
        assertThat(once.without(ranges.get(0)).with(ranges.get(0))).isEqualTo(once);
        assertThat(once.without(ranges.get(0)).time().minutes())
                .isLessThanOrEqualTo(once.time().minutes());
    }

    /** What a program might do with a record before it counts: each a mistake that somebody has made. */
    private interface Mistake {
        List<Attendance> on(List<Attendance> records, LivedWeek lived);
    }

    @Example
    void a_program_that_counts_wrongly_in_one_thing_is_noticed() {
        Map<String, Mistake> mistakes = new TreeMap<>(Map.of(
                "counts breaks",
                (records, lived) -> each(records, it -> with(it, List.of(), it.status(), it.presence())),
                "counts excused absences",
                (records, lived) -> each(
                        records,
                        it -> it.status() == AttendanceStatus.EXCUSED
                                ? with(it, it.breaks(), AttendanceStatus.PRESENT, wholeOf(it))
                                : it),
                "takes unknown for full",
                (records, lived) ->
                        each(records, it -> it.isUnrecorded() ? with(it, it.breaks(), it.status(), wholeOf(it)) : it),
                "takes the late for punctual",
                (records, lived) -> each(
                        records,
                        it -> it.presence() instanceof Presence.InAndOut both
                                        && both.departure()
                                                .isAfter(it.scheduled().range().start())
                                ? with(
                                        it,
                                        it.breaks(),
                                        it.status(),
                                        new Presence.InAndOut(
                                                min(
                                                        both.arrival(),
                                                        it.scheduled().range().start()),
                                                both.departure()))
                                : it),
                "forgets made-up sessions",
                (records, lived) -> records.stream()
                        .filter(it -> it.status() != AttendanceStatus.MAKEUP)
                        .toList(),
                "forgets the second of two records",
                (records, lived) -> records.stream()
                        .filter(it -> !it.id().value().endsWith("-2"))
                        .toList()));
        List<LivedWeek> weeks = Samples.of(CareweekArbitraries.livedWeeks(), 250);
        mistakes.forEach((name, mistake) -> assertThat(weeks.stream().filter(lived -> isNoticed(lived, mistake)))
                .as(name)
                .hasSizeGreaterThan(3));
        assertThat(weeks.stream().filter(lived -> isNoticed(lived, (records, same) -> records)))
                .isEmpty();
    }

    private static boolean isNoticed(LivedWeek lived, Mistake mistake) {
        CountingPolicy counting = CountingPolicy.withoutMealsAndMeetings();
        List<Attendance> wrong = mistake.on(lived.attendance(), lived);
        WeekHours hours = CountedHours.of(
                        lived.calendar(), LevelHistory.from(lived.week().firstDate(), LevelOfCare.IOP), counting, wrong)
                .parts(lived.week())
                .get(0);
        return !byDate(hours, true)
                .equals(AttendedHours.of(lived.week(), counting, lived.attendance())
                        .known()
                        .secondsByDate());
    }

    @Example
    void a_program_of_another_counting_policy_or_clock_is_noticed() {
        List<LivedWeek> weeks = Samples.of(CareweekArbitraries.livedWeeks(), 250);
        CountingPolicy right = CountingPolicy.withoutMealsAndMeetings();
        CountingPolicy meals = CountingPolicy.everySession();
        CountingPolicy threshold = right.with(new CreditRule.AllOrNothing(TreatmentTime.ofMinutes(30)));
        for (CountingPolicy wrong : List.of(meals, threshold)) {
            assertThat(weeks.stream()
                            .filter(lived -> !byDate(hoursOf(lived, wrong), true)
                                    .equals(AttendedHours.of(lived.week(), right, lived.attendance())
                                            .known()
                                            .secondsByDate())))
                    .hasSizeGreaterThan(20);
        }
        assertThat(weeks.stream().filter(lived -> wallClockMinutes(lived) != oracleMinutes(lived)))
                .as("counts by the wall clock")
                .hasSizeGreaterThan(3);
    }

    /** As if every session lasted what the wall clock says. */
    private static long wallClockMinutes(LivedWeek lived) {
        return lived.timetable().stream()
                .filter(it -> lived.week().includes(it.slot()))
                .mapToLong(it -> Duration.between(
                                it.slot().start().toLocalDateTime(),
                                it.slot().end().toLocalDateTime())
                        .toMinutes())
                .sum();
    }

    private static long oracleMinutes(LivedWeek lived) {
        return lived.timetable().stream()
                .filter(it -> lived.week().includes(it.slot()))
                .mapToLong(it -> SecondBitmap.of(lived.week(), List.of(it.slot().range()))
                        .time()
                        .minutes())
                .sum();
    }

    private static List<Attendance> each(List<Attendance> records, UnaryOperator<Attendance> mistake) {
        return records.stream().map(mistake).collect(Collectors.toList());
    }

    private static Attendance with(Attendance it, List<Break> breaks, AttendanceStatus status, Presence presence) {
        return new Attendance(it.id(), it.session(), it.service(), it.scheduled(), breaks, status, presence);
    }

    private static Presence wholeOf(Attendance it) {
        return new Presence.InAndOut(
                it.scheduled().range().start(), it.scheduled().range().end());
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
