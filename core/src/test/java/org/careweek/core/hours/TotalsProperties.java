package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.policy.UnitRounding;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/** Sums of what counts: their order, their rounding, their week and their zone. */
class TotalsProperties {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Provide
    Arbitrary<ClinicCase> cases() {
        return ClinicCases.any();
    }

    @Property(tries = 100_000)
    void rounding_happens_once_and_the_seconds_are_always_kept(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(max = 86_400) Integer> secondsPerDay) {
        int n = secondsPerDay.size();
        List<DayHours> days = IntStream.range(0, n)
                .mapToObj(i -> new DayHours(MONDAY.plusDays(i), secondsPerDay.get(i), secondsPerDay.get(i)))
                .toList();
        WeekPart part = new WeekPart(new ProgramWeek(MONDAY, Weeks.UTC), MONDAY, n, Optional.empty());
        WeekHours hours = new WeekHours(part, days, new AttendanceCounts(0, 0, 0, 0), 0, 0, List.of());

        long sum = 0;
        long minutesRoundedEach = 0;
        long unitsRoundedEach = 0;
        for (int seconds : secondsPerDay) {
            sum += seconds;
            minutesRoundedEach += seconds / 60;
            unitsRoundedEach += seconds / 900;
        }
        assertThat(hours.seconds()).isEqualTo(sum);
        assertThat((long) hours.time().minutes())
                .isEqualTo(sum / 60)
                .isBetween(minutesRoundedEach, minutesRoundedEach + n - 1);
        assertThat(hours.wholeUnits().minutes()).isEqualTo((int) unitsRoundedEach * 15);
        assertThat((long) UnitRounding.FLOOR.units(hours.time())).isBetween(unitsRoundedEach, unitsRoundedEach + n - 1);
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_really_happened_lies_between_what_is_known_and_what_is_possible(
            @ForAll("cases") ClinicCase clinic, @ForAll Random random) {
        List<AttendanceLine> truth =
                clinic.lines().stream().map(line -> truth(line, clinic, random)).toList();
        CountedHours known = clinic.hours();
        CountedHours real = clinic.with(truth).hours();

        assertThat(known.counted().minus(real.counted())).isEqualTo(InstantRanges.EMPTY);
        for (WeekHours week : known.weeks()) {
            long attended = real.parts(week.part().week()).stream()
                    .filter(other -> other.part().equals(week.part()))
                    .mapToLong(WeekHours::seconds)
                    .sum();
            assertThat(attended)
                    .isBetween(
                            week.seconds(),
                            week.days().stream().mapToLong(DayHours::possible).sum());
            Statistics.label("unknown").collect(week.counts().unrecorded() > 0);
        }
        Statistics.label("unknown").coverage(it -> it.check(true).percentage(p -> p > 20));
    }

    /** Fills in what was not recorded, inside the schedule, consistent with what was. */
    private static AttendanceLine truth(AttendanceLine line, ClinicCase clinic, Random random) {
        if (line.isRecorded()) {
            return line;
        }
        var start = line.start().atZone(clinic.zone()).toInstant();
        var in = line.arrival().orElse(start.plusSeconds(random.nextInt(3000)));
        var out = line.departure().orElse(in.plusSeconds(random.nextInt(6000)));
        return out.isBefore(in) ? line.recorded(out, out) : line.recorded(in, out);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_unrecorded_session_is_reported_as_unrecorded_everywhere(@ForAll("cases") ClinicCase clinic) {
        AttendanceLine blank = clinic.lines()
                .get(0)
                .with(AttendanceStatus.PRESENT)
                .withBreak(0, 0)
                .unrecorded();
        List<AttendanceLine> lines = new ArrayList<>(clinic.lines());
        lines.set(0, blank);
        CountedHours hours = clinic.with(lines).hours();
        WeekHours week = hours.weeks().stream()
                .filter(each -> each.part().includes(blank.start().toLocalDate()))
                .findFirst()
                .orElseThrow();

        long inPart = lines.stream()
                .filter(line -> week.part().includes(line.start().toLocalDate()))
                .filter(line -> line.isCreditable() && !line.isRecorded())
                .count();
        assertThat(week.counts().unrecorded()).isEqualTo((int) inPart).isPositive();
        var report = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT).judge(week);
        assertThat(report.explanation().fact("unrecorded records")).contains(String.valueOf(inPart));
        long scheduled = blank.attendance(clinic.zone()).scheduled().range().seconds();
        assertThat(hours.entries().stream()
                        .filter(entry -> entry.row().value().equals(blank.row()))
                        .filter(entry -> entry.reason() == CountingReason.UNRECORDED)
                        .mapToLong(entry -> entry.range().seconds())
                        .sum())
                .isEqualTo(scheduled);
    }

    @Property
    void a_declared_break_adds_nothing_however_long_it_is(
            @ForAll @IntRange(min = 1, max = 600) int length,
            @ForAll @IntRange(max = 700) int after,
            @ForAll @IntRange(max = 700) int pause) {
        AttendanceLine line = Weeks.attended("r", 23, length).withBreak(after, pause);

        long counted = Weeks.utc(List.of(line)).hours().counted().seconds();

        assertThat(counted)
                .isEqualTo(60L
                        * IntStream.range(0, length)
                                .filter(minute -> minute < after || minute >= after + pause)
                                .count());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void meals_transport_and_self_help_meetings_count_nothing_where_the_policy_says_so(
            @ForAll("cases") ClinicCase clinic, @ForAll @IntRange(max = 3) int which) {
        ServiceType service = List.of(
                        ServiceType.MEAL, ServiceType.TRANSPORT, ServiceType.UNSTRUCTURED, ServiceType.MUTUAL_SUPPORT)
                .get(which);
        List<Attendance> rows = clinic.lines().stream()
                .map(line -> line.attendance(clinic.zone(), service))
                .toList();

        CountedHours hours = clinic.hours(rows, CountingPolicy.withoutMealsAndMeetings());

        assertThat(hours.counted()).isEqualTo(InstantRanges.EMPTY);
        assertThat(hours.weeks()).allSatisfy(week -> assertThat(week.possible()).isEqualTo(TreatmentTime.ZERO));
        assertThat(hours.entries())
                .extracting(HoursEntry::reason)
                .doesNotContainNull()
                .doesNotContain(
                        CountingReason.COUNTED,
                        CountingReason.ALREADY_COUNTED,
                        CountingReason.BELOW_THRESHOLD,
                        CountingReason.UNRECORDED);
        assertThat(clinic.hours(rows).counted()).isEqualTo(clinic.hours().counted());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void totals_do_not_depend_on_the_order_of_records(@ForAll("cases") ClinicCase clinic, @ForAll Random random) {
        List<Attendance> shuffled = new ArrayList<>(clinic.rows());
        Collections.shuffle(shuffled, random);

        CountedHours hours = clinic.hours(shuffled);

        assertThat(hours.weeks()).isEqualTo(clinic.hours().weeks());
        assertThat(hours.entries()).isEqualTo(clinic.hours().entries());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void totals_do_not_depend_on_how_records_are_grouped(
            @ForAll("cases") ClinicCase clinic, @ForAll @IntRange(max = 6) int cut) {
        int at = Math.min(cut, clinic.lines().size());
        var first = clinic.hours(clinic.rows().subList(0, at)).counted();
        var rest = clinic.hours(clinic.rows().subList(at, clinic.rows().size())).counted();

        assertThat(first.union(rest)).isEqualTo(clinic.hours().counted());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void raw_minutes_can_be_recovered_from_every_report_whatever_the_units_say(@ForAll("cases") ClinicCase clinic) {
        for (WeekHours week : clinic.hours().weeks()) {
            long entries = week.entries().stream()
                    .filter(entry -> entry.reason().isCounted())
                    .mapToLong(entry -> entry.range().seconds())
                    .sum();

            assertThat(entries).isEqualTo(week.seconds());
            assertThat(week.wholeUnits().isMoreThan(week.time())).isFalse();
            assertThat(week.time()).isEqualTo(TreatmentTime.ofWholeMinutesIn(entries));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void telling_the_same_instants_in_another_zone_changes_dates_at_most_never_what_counts(
            @ForAll("cases") ClinicCase clinic, @ForAll boolean tokyo) {
        ZoneId elsewhere = ZoneId.of(tokyo ? "Asia/Tokyo" : "Australia/Lord_Howe");
        var moved = new ClinicCase(elsewhere, clinic.firstDay(), clinic.levels(), clinic.lines());
        CountedHours hours = moved.hours(clinic.rows());

        assertThat(hours.counted()).isEqualTo(clinic.hours().counted());
        assertThat(hours.weeks().stream().mapToLong(WeekHours::seconds).sum())
                .isEqualTo(clinic.hours().counted().seconds());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_week_cut_by_a_change_of_level_holds_in_its_parts_what_the_whole_week_would_hold(
            @ForAll("cases") ClinicCase clinic) {
        var oneLevel = Weeks.at(clinic.zone(), clinic.firstDay(), LevelOfCare.IOP.name(), clinic.lines())
                .hours();
        CountedHours cut = clinic.hours();

        for (WeekHours whole : oneLevel.weeks()) {
            List<WeekHours> parts = cut.parts(whole.part().week());
            assertThat(parts.stream().mapToLong(WeekHours::seconds).sum()).isEqualTo(whole.seconds());
            assertThat(parts.stream().mapToInt(part -> part.counts().rows()).sum())
                    .isEqualTo(whole.counts().rows());
            ProgramWeek week = whole.part().week();
            assertThat(WeekPart.of(week, clinic.levelHistory()).stream()
                            .map(WeekPart::instants)
                            .reduce(InstantRanges.EMPTY, InstantRanges::union))
                    .isEqualTo(week.instants());
            assertThat(parts.size() == 1
                            || parts.stream().noneMatch(part -> part.part().isFull()))
                    .isTrue();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_largest_seven_days_hold_at_least_the_largest_week(@ForAll("cases") ClinicCase clinic) {
        CountedHours hours = Weeks.at(clinic.zone(), clinic.firstDay(), "IOP", clinic.lines())
                .hours();
        TreatmentTime largest = new RollingHours(hours.counted(), clinic.zone()).largest();

        assertThat(hours.weeks())
                .allSatisfy(week -> assertThat(week.time().isMoreThan(largest)).isFalse());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_rolling_total_changes_only_by_the_day_that_enters_and_the_day_that_leaves(
            @ForAll("cases") ClinicCase clinic, @ForAll @IntRange(min = -3, max = 12) int after) {
        NaiveHours naive = clinic.naive(Map.of());
        RollingHours rolling = new RollingHours(clinic.hours().counted(), clinic.zone());
        LocalDate day = clinic.lines().get(0).start().toLocalDate().plusDays(after);

        assertThat((long) rolling.endingOn(day).minutes()).isEqualTo(sevenDays(naive, day) / 60);
        if (naive.secondsOn(day) == 0 && naive.secondsOn(day.minusDays(7)) == 0) {
            assertThat(rolling.endingOn(day)).isEqualTo(rolling.endingOn(day.minusDays(1)));
        }
    }

    @Example
    void seven_days_are_counted_up_to_both_ends_of_the_supported_dates() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2200, 12, 31);
        for (LocalDate date : List.of(first, last)) {
            Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
            var rolling = new RollingHours(InstantRanges.of(new InstantRange(noon, noon.plusSeconds(3600))), Weeks.UTC);
            assertThat(rolling.endingOn(date)).isEqualTo(TreatmentTime.ofHours(1));
            assertThat(rolling.largest()).isEqualTo(TreatmentTime.ofHours(1));
        }
        var nothing = new RollingHours(InstantRanges.EMPTY, Weeks.UTC);
        assertThat(nothing.largest()).isEqualTo(TreatmentTime.ZERO);
        for (LocalDate date : List.of(LocalDate.MIN, first.minusDays(1), last.plusDays(1), LocalDate.MAX)) {
            assertThatIllegalArgumentException().isThrownBy(() -> nothing.endingOn(date));
        }
    }

    private static long sevenDays(NaiveHours naive, LocalDate last) {
        return IntStream.range(0, 7)
                .mapToLong(back -> naive.secondsOn(last.minusDays(back)))
                .sum();
    }
}
