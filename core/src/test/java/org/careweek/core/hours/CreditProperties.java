package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.policy.UnitRounding;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;

/** What one record earns, and what it adds to others. */
class CreditProperties {

    private static final Map<String, NaiveHours.Band> NO_BANDS = Map.of();

    @Provide
    Arbitrary<ClinicCase> oneRecord() {
        return ClinicCases.single();
    }

    @Provide
    Arbitrary<ClinicCase> cases() {
        return ClinicCases.any();
    }

    @Provide
    Arbitrary<ClinicCase> recordedCases() {
        return ClinicCases.recorded();
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void nobody_earns_more_than_they_were_present_nor_more_than_the_session_gives(
            @ForAll("oneRecord") ClinicCase clinic) {
        AttendanceLine line = clinic.lines().get(0);
        Instant start = first(clinic, line.start());
        Instant end = first(clinic, line.end());
        long scheduled = Math.max(0, seconds(start, end));
        Instant in = line.arrival().orElseThrow();
        Instant out = line.departure().orElseThrow();
        long present = Math.max(0, seconds(in.isAfter(start) ? in : start, out.isBefore(end) ? out : end));
        long pause = Math.max(0, Math.min(scheduled, 60L * (line.breakAfter() + line.breakLength())))
                - Math.min(scheduled, 60L * line.breakAfter());

        long credited = clinic.hours().counted().seconds();

        assertThat(credited).isBetween(0L, present).isLessThanOrEqualTo(scheduled - pause);
        if (line.isCreditable()) {
            assertThat(credited).isGreaterThanOrEqualTo(present - pause);
        } else {
            assertThat(credited).isZero();
        }
        Statistics.label("clipped").collect(0 < credited && credited < seconds(in, out));
        Statistics.label("clipped").coverage(it -> it.check(true).percentage(p -> p > 20));
    }

    /** The earlier instant of a time that occurs twice, and a time that does not occur moved forward by the gap. */
    private static Instant first(ClinicCase clinic, LocalDateTime local) {
        var rules = clinic.zone().getRules();
        var offsets = rules.getValidOffsets(local);
        return offsets.isEmpty()
                ? local.toInstant(rules.getTransition(local).getOffsetBefore())
                : local.toInstant(offsets.get(0));
    }

    private static long seconds(Instant from, Instant to) {
        return to.getEpochSecond() - from.getEpochSecond();
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void coming_earlier_or_staying_longer_never_lowers_what_counts(
            @ForAll("oneRecord") ClinicCase clinic,
            @ForAll @IntRange(max = 900) int earlier,
            @ForAll @IntRange(max = 900) int longer,
            @ForAll @IntRange(max = 60) int threshold) {
        AttendanceLine line = clinic.lines().get(0);
        AttendanceLine more = line.recorded(
                line.arrival().orElseThrow().minusSeconds(earlier),
                line.departure().orElseThrow().plusSeconds(longer));
        CountingPolicy counting = threshold % 2 == 0 ? CountingPolicy.everySession() : allOrNothing(threshold);

        var before = clinic.hours(clinic.rows(), counting).counted();
        var after = clinic.hours(clinic.with(List.of(more)).rows(), counting).counted();

        assertThat(before.minus(after).isEmpty()).isTrue();
        TreatmentTime few = TreatmentTime.ofWholeMinutesIn(before.seconds());
        TreatmentTime many = TreatmentTime.ofWholeMinutesIn(after.seconds());
        assertThat(Stream.of(UnitRounding.values())).allMatch(unit -> unit.units(few) <= unit.units(many));
        Statistics.label("earned more").collect(after.seconds() > before.seconds());
        Statistics.label("earned more").coverage(it -> it.check(true).percentage(p -> p > 15));
    }

    private static CountingPolicy allOrNothing(int minutes) {
        return CountingPolicy.everySession().with(new CreditRule.AllOrNothing(TreatmentTime.ofMinutes(minutes)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_absence_earns_nothing_whether_excused_or_not_and_an_excuse_changes_no_hours(
            @ForAll("cases") ClinicCase clinic) {
        AttendanceLine first = clinic.lines().get(0);
        var absent = clinic.with(replaced(clinic, first.with(AttendanceStatus.ABSENT)));
        var excused = clinic.with(replaced(clinic, first.with(AttendanceStatus.EXCUSED)));
        var without = clinic.with(clinic.lines().subList(1, clinic.lines().size()));

        assertThat(absent.hours().counted()).isEqualTo(without.hours().counted());
        assertThat(excused.hours().counted()).isEqualTo(without.hours().counted());
        assertThat(excused.hours().weeks().stream().map(WeekHours::counts).toList())
                .isEqualTo(
                        absent.hours().weeks().stream().map(WeekHours::counts).toList());
    }

    private static List<AttendanceLine> replaced(ClinicCase clinic, AttendanceLine line) {
        return clinic.lines().stream()
                .map(each -> each.row().equals(line.row()) ? line : each)
                .toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void cutting_one_stay_in_two_at_any_moment_changes_nothing_that_counts(
            @ForAll("recordedCases") ClinicCase clinic, @ForAll @IntRange(max = 1000) int perMille) {
        AttendanceLine line = clinic.lines().get(0);
        Instant in = line.arrival().orElseThrow();
        Instant out = line.departure().orElseThrow();
        Instant cut = in.plusSeconds(seconds(in, out) * perMille / 1000);
        List<AttendanceLine> lines = new ArrayList<>(replaced(clinic, line.recorded(in, cut)));
        lines.add(line.recorded(cut, out).named("again"));

        CountedHours whole = clinic.hours();
        CountedHours twice = clinic.with(lines).hours();

        assertThat(twice.counted()).isEqualTo(whole.counted());
        assertThat(twice.weeks().stream().map(WeekHours::days).toList())
                .isEqualTo(whole.weeks().stream().map(WeekHours::days).toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void all_or_nothing_gives_the_whole_session_from_the_threshold_on_and_nothing_below(
            @ForAll("oneRecord") ClinicCase clinic, @ForAll @IntRange(max = 60) int threshold) {
        AttendanceLine line = clinic.lines().get(0).with(AttendanceStatus.PRESENT);
        ClinicCase alone = clinic.with(List.of(line));
        long present =
                new NaiveHours(clinic.zone(), clinic.firstDay(), clinic.levels(), NO_BANDS, alone.lines()).seconds();
        Instant start = first(clinic, line.start());
        long all = new NaiveHours(
                        clinic.zone(),
                        clinic.firstDay(),
                        clinic.levels(),
                        NO_BANDS,
                        List.of(line.recorded(start, start.plusSeconds(86_400))))
                .seconds();

        long counted =
                alone.hours(alone.rows(), allOrNothing(threshold)).counted().seconds();

        assertThat(counted).isEqualTo(present >= threshold * 60L ? all : 0);
    }

    @Property
    void being_present_exactly_as_long_as_the_threshold_earns_the_session(
            @ForAll @IntRange(min = 2, max = 180) int length, @ForAll @IntRange(min = 1, max = 180) int asked) {
        int threshold = Math.min(length, asked);
        Instant start = Instant.parse("2026-11-23T18:00:00Z");

        assertThat(earned(length, start.plusSeconds(threshold * 60L), threshold))
                .isEqualTo(length * 60L);
        assertThat(earned(length, start.plusSeconds(threshold * 60L - 1), threshold))
                .isZero();
    }

    private static long earned(int length, Instant out, int threshold) {
        AttendanceLine line =
                Weeks.line("r", "2026-11-23T18:00", length).recorded(Instant.parse("2026-11-23T18:00:00Z"), out);
        return Weeks.utc(List.of(line))
                .hours(Weeks.utc(List.of(line)).rows(), allOrNothing(threshold))
                .counted()
                .seconds();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_made_up_session_counts_in_the_week_it_is_attended_and_the_missed_week_stays_as_it_was(
            @ForAll @IntRange(max = 6) int missedDay,
            @ForAll @IntRange(max = 6) int madeUpDay,
            @ForAll @IntRange(min = 1, max = 600) int minutes) {
        AttendanceLine missed = Weeks.line("missed", "2026-11-0" + (2 + missedDay) + "T08:00", minutes)
                .with(AttendanceStatus.EXCUSED);
        AttendanceLine madeUp =
                Weeks.attended("made-up", (9 + madeUpDay), minutes).with(AttendanceStatus.MAKEUP);

        var before = Weeks.utc(List.of(missed)).hours().weeks();
        var after = Weeks.utc(List.of(missed, madeUp)).hours().weeks();

        assertThat(after).hasSize(2);
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(0).seconds()).isZero();
        assertThat(after.get(1).time()).isEqualTo(TreatmentTime.ofMinutes(minutes));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_correction_and_its_reversal_leave_every_week_as_it_was(
            @ForAll("cases") ClinicCase clinic, @ForAll("oneRecord") ClinicCase other) {
        AttendanceLine corrected =
                other.lines().get(0).named(clinic.lines().get(0).row());
        CountedHours before = clinic.hours();

        var wrong = clinic.with(replaced(clinic, corrected));
        var reversed = wrong.with(replaced(wrong, clinic.lines().get(0)));

        assertThat(reversed.hours().weeks()).isEqualTo(before.weeks());
        assertThat(reversed.hours().entries()).isEqualTo(before.entries());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_session_credits_a_participant_at_most_once_however_often_it_is_recorded(
            @ForAll("oneRecord") ClinicCase clinic, @ForAll @IntRange(min = 1, max = 5) int times) {
        AttendanceLine line = clinic.lines().get(0);
        var lines = IntStream.range(0, times)
                .mapToObj(i -> line.named("copy" + i).attendance(clinic.zone(), ServiceType.FAMILY_THERAPY))
                .toList();

        CountedHours many = clinic.hours(lines);

        assertThat(many.counted()).isEqualTo(clinic.hours().counted());
        assertThat(many.weeks()).allSatisfy(week -> assertThat(week.sessions()).isLessThanOrEqualTo(1));
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(edgeCases = EdgeCasesMode.NONE)
    void attendance_wholly_inside_time_that_counts_already_adds_nothing(
            @ForAll("recordedCases") ClinicCase clinic, @ForAll @IntRange(max = 20) int which) {
        CountedHours before = clinic.hours();
        var ranges = before.counted().ranges();
        Statistics.label("something counts").collect(!ranges.isEmpty());
        Statistics.label("something counts").coverage(it -> it.check(true).percentage(p -> p > 60));
        if (ranges.isEmpty()) {
            return;
        }
        var range = ranges.get(which % ranges.size());
        List<Attendance> rows = new ArrayList<>(clinic.rows());
        rows.add(new Attendance(
                new AttendanceId("booked-twice"),
                new SessionId("other"),
                ServiceType.GROUP_THERAPY,
                new ScheduledTime(range.start().atZone(clinic.zone()).toLocalDate(), range),
                List.of(),
                AttendanceStatus.PRESENT,
                new Presence.InAndOut(range.start(), range.end())));

        assertThat(clinic.hours(rows).counted()).isEqualTo(before.counted());
    }
}
