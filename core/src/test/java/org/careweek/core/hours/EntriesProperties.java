package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.careweek.core.program.ServiceType;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TreatmentTime;

/** Every counted and every refused second has one entry. */
class EntriesProperties {

    @Provide
    Arbitrary<ClinicCase> cases() {
        return ClinicCases.any();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_entries_that_count_share_no_second_and_are_all_that_counts(@ForAll("cases") ClinicCase clinic) {
        CountedHours hours = clinic.hours();
        List<HoursEntry> counted = hours.entries().stream()
                .filter(entry -> entry.reason().isCounted())
                .toList();

        assertThat(total(counted)).isEqualTo(clinic.naive(Map.of()).seconds());
        assertThat(union(counted)).isEqualTo(hours.counted());
        assertDisjoint(counted);
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(edgeCases = EdgeCasesMode.NONE)
    void each_second_of_a_schedule_and_of_a_recorded_presence_has_one_entry_of_its_record(
            @ForAll("cases") ClinicCase clinic, @ForAll @IntRange(max = 40) int threshold, @ForAll boolean meal) {
        CountingPolicy counting = threshold == 0
                ? CountingPolicy.withoutMealsAndMeetings()
                : CountingPolicy.withoutMealsAndMeetings()
                        .with(new CreditRule.AllOrNothing(TreatmentTime.ofMinutes(threshold)));
        List<Attendance> rows = clinic.lines().stream()
                .map(line -> line.attendance(clinic.zone(), meal ? ServiceType.MEAL : ServiceType.EDUCATION))
                .toList();
        CountedHours hours = clinic.hours(rows, counting);

        for (Attendance row : rows) {
            List<HoursEntry> own = hours.entries().stream()
                    .filter(entry -> entry.row().equals(row.id()))
                    .toList();
            assertDisjoint(own);
            assertThat(union(own)).isEqualTo(InstantRanges.of(accountedFor(row)));
        }
        hours.entries().forEach(entry -> Statistics.label("reason").collect(entry.reason()));
        Statistics.label("reason").coverage(reasons -> {
            for (CountingReason reason : CountingReason.values()) {
                reasons.check(reason).count(seen -> seen > 0);
            }
        });
    }

    private static List<InstantRange> accountedFor(Attendance row) {
        InstantRange scheduled = row.scheduled().range();
        boolean recorded = row.status() == AttendanceStatus.PRESENT || row.status() == AttendanceStatus.MAKEUP;
        return recorded && row.presence() instanceof Presence.InAndOut stay
                ? List.of(scheduled, new InstantRange(stay.arrival(), stay.departure()))
                : List.of(scheduled);
    }

    /** Looks at the first, a middle and the last second of each entry. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_entry_lies_on_its_local_date_and_its_reason_is_true(@ForAll("cases") ClinicCase clinic) {
        NaiveHours naive = clinic.naive(Map.of());
        Map<String, AttendanceLine> lines =
                clinic.lines().stream().collect(Collectors.toMap(AttendanceLine::row, line -> line));
        for (HoursEntry entry : clinic.hours().entries()) {
            long from = entry.range().start().getEpochSecond();
            long last = entry.range().end().getEpochSecond() - 1;
            for (long second : new long[] {from, (from + last) / 2, last}) {
                Instant at = Instant.ofEpochSecond(second);
                assertThat(at.atZone(clinic.zone()).toLocalDate()).isEqualTo(entry.date());
                assertThat(isTrue(entry.reason(), lines.get(entry.row().value()), at, naive))
                        .as("%s at %s", entry.reason(), at)
                        .isTrue();
            }
        }
    }

    private static boolean isTrue(CountingReason reason, AttendanceLine line, Instant at, NaiveHours naive) {
        boolean stayed = line.isCreditable() && line.isRecorded();
        return switch (reason) {
            case COUNTED, ALREADY_COUNTED -> stayed && naive.counts(at);
            case BREAK -> line.breakLength() > 0;
            case LATE_ARRIVAL ->
                line.isCreditable() && at.isBefore(line.arrival().orElseThrow());
            case EARLY_DEPARTURE ->
                line.isCreditable() && !at.isBefore(line.departure().orElseThrow());
            case OUTSIDE_SCHEDULE ->
                stayed
                        && !at.isBefore(line.arrival().orElseThrow())
                        && at.isBefore(line.departure().orElseThrow());
            case UNRECORDED -> line.isCreditable() && !line.isRecorded();
            case ABSENT, EXCUSED, CANCELLED -> line.status().name().equals(reason.name());
            case SERVICE_NOT_COUNTED, BELOW_THRESHOLD -> false;
        };
    }

    private static long total(List<HoursEntry> entries) {
        return entries.stream().mapToLong(entry -> entry.range().seconds()).sum();
    }

    private static InstantRanges union(List<HoursEntry> entries) {
        return InstantRanges.of(entries.stream().map(HoursEntry::range).toList());
    }

    private static void assertDisjoint(List<HoursEntry> entries) {
        List<InstantRange> byStart = entries.stream()
                .map(HoursEntry::range)
                .sorted(Comparator.comparing(InstantRange::start))
                .toList();
        for (int i = 1; i < byStart.size(); i++) {
            assertThat(byStart.get(i).start())
                    .isAfterOrEqualTo(byStart.get(i - 1).end());
        }
        assertThat(byStart).noneMatch(InstantRange::isEmpty);
    }
}
