package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.hours.tally.AttendanceColumns;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;

/** Rows that few clinics have, by both doors: sessions of days, meals between groups, and what is no row at all. */
class UnusualRowsProperties {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ComplianceCheck CHECK = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT);
    private static final Map<String, NaiveHours.Band> STANDARD = Map.of("IOP", new NaiveHours.Band(540, 1200));
    private static final int START = HoursAccumulator.minuteOf(LocalDateTime.of(2026, 11, 2, 9, 0));
    private static final long ARRIVAL = Instant.parse("2026-11-02T14:00:00Z").getEpochSecond();

    private static AttendanceLine line(Random random, String row) {
        LocalDateTime start = LocalDateTime.of(2026, 10, 25, 0, 0).plusMinutes(random.nextInt(20 * 1440));
        int length = 1 + (random.nextInt(3) == 0 ? random.nextInt(7 * 1440) : random.nextInt(300));
        Instant from = start.atZone(NEW_YORK).toInstant();
        Optional<Instant> arrival = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(from.plusSeconds(random.nextInt(9_000) - 4_500));
        Optional<Instant> departure = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(arrival.orElse(from).plusSeconds(random.nextInt(60 * length + 4_500)));
        return new AttendanceLine(
                row,
                "session-" + row,
                start,
                start.plusMinutes(length),
                random.nextInt(length),
                random.nextInt(3) == 0 ? random.nextInt(length) : 0,
                random.nextInt(6) == 0 ? AttendanceStatus.ABSENT : AttendanceStatus.PRESENT,
                arrival,
                departure);
    }

    @Property(tries = 3_000)
    void sessions_of_days_and_services_that_do_not_count_come_to_the_same_by_both_doors(@ForAll long seed) {
        Random random = new Random(seed);
        CountingPolicy counting = CountingPolicy.withoutMealsAndMeetings();
        ClinicCase clinic = Weeks.at(NEW_YORK, DayOfWeek.values()[random.nextInt(7)], "IOP", List.of());
        HoursAccumulator rows = Tallied.empty(clinic, counting);
        HoursAccumulator values = Tallied.empty(clinic, counting);
        List<Attendance> all = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            AttendanceLine line = line(random, "r" + i);
            boolean isMeal = random.nextInt(3) == 0;
            Attendance row = isMeal ? line.attendance(NEW_YORK, ServiceType.MEAL) : line.attendance(NEW_YORK);
            all.add(row);
            values.add(7, row);
            Tallied.addRows(rows, 7, List.of(line), !isMeal);
            Statistics.label("longer than a day and a half")
                    .collect(line.start().plusMinutes(2_184).isBefore(line.end()));
        }
        List<CountedPart> expected = clinic.hours(all, counting).weeks().stream()
                .map(CHECK::judge)
                .map(CountedPart::of)
                .toList();
        HoursAccumulator gathered = Tallied.empty(clinic, counting);
        gathered.addAll(rows);
        for (HoursAccumulator hours : List.of(rows, values, gathered)) {
            assertThat(Tallied.parts(hours, clinic.levelHistory(), CHECK.verdicts()))
                    .isEqualTo(expected);
        }
    }

    /** A host that writes its nights under the evening before, or under the morning after. */
    @Example
    void a_record_is_counted_on_the_date_that_is_written_and_its_time_on_the_dates_on_which_it_passes() {
        ScheduledTime monday = Weeks.attended("r", 2, 60).attendance(Weeks.UTC).scheduled();
        for (int later = -2; later <= 1; later++) {
            ScheduledTime written = new ScheduledTime(monday.date().plusDays(later), monday.range());
            Attendance row = new Attendance(
                    new AttendanceId("r"),
                    new SessionId("s"),
                    ServiceType.GROUP_THERAPY,
                    written,
                    List.of(),
                    AttendanceStatus.PRESENT,
                    new Presence.InAndOut(monday.range().start(), monday.range().end()));
            ClinicCase clinic = Weeks.at(Weeks.UTC, written.date().getDayOfWeek(), "IOP", List.of());
            HoursAccumulator values = Tallied.empty(clinic, CountingPolicy.everySession());
            values.add(0, row);
            List<CountedPart> parts = Tallied.parts(values, clinic.levelHistory(), CHECK.verdicts());
            assertThat(parts)
                    .isEqualTo(clinic.hours(List.of(row)).weeks().stream()
                            .map(CHECK::judge)
                            .map(CountedPart::of)
                            .toList());
            assertThat(parts.stream().filter(part -> part.rows() == 1).map(CountedPart::start))
                    .containsExactly(written.date());
            assertThat(parts.stream().mapToLong(CountedPart::seconds).sum()).isEqualTo(3_600);
        }
    }

    /** More weeks than are added up at once, more rows than are sorted by hand, and days on both sides of the first of 1970. */
    @Property(tries = 250)
    void years_of_attendance_in_any_order_come_to_what_single_seconds_add_up_to(@ForAll long seed) {
        Random random = new Random(seed);
        int days = List.of(1, 5, 300, 900).get(random.nextInt(4));
        boolean hasOneMuchLater = random.nextBoolean();
        ZoneId zone = random.nextBoolean() ? NEW_YORK : TOKYO;
        LocalDate first = random.nextBoolean() ? LocalDate.of(2024, 1, 1) : LocalDate.of(1969, 12, 1);
        List<AttendanceLine> lines = new ArrayList<>();
        int count = 1 + random.nextInt(150);
        while (lines.size() < count) {
            LocalDateTime start = first.atStartOfDay()
                    .plusMinutes(random.nextInt(days * 1440))
                    .plusDays(hasOneMuchLater && lines.isEmpty() ? 1_500 : 0);
            int length = 1 + random.nextInt(120);
            Instant arrival = start.atZone(zone).toInstant().plusSeconds(random.nextInt(900) - 450);
            AttendanceLine line = Weeks.line("r" + lines.size(), start.toString(), length);
            lines.add(
                    random.nextInt(5) == 0
                            ? line
                            : line.recorded(arrival, arrival.plusSeconds(random.nextInt(60 * length + 450))));
        }
        ClinicCase clinic = Weeks.at(zone, DayOfWeek.values()[random.nextInt(7)], "IOP", lines);
        HoursAccumulator rows = Tallied.empty(clinic, CountingPolicy.everySession());
        Tallied.addRows(rows, 3, lines, true);
        List<CountedPart> expected = clinic.naive(STANDARD).parts();
        assertThat(Tallied.parts(rows, clinic.levelHistory(), CHECK.verdicts())).isEqualTo(expected);
        assertThat(clinic.hours().weeks().stream()
                        .map(CHECK::judge)
                        .map(CountedPart::of)
                        .toList())
                .isEqualTo(expected);
    }

    private static HoursAccumulator empty() {
        return Tallied.empty(Weeks.utc(List.of()), CountingPolicy.everySession());
    }

    private static void assertRefused(String why, int participant, int start, int after, long arrival, long departure) {
        HoursAccumulator hours = empty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours.add(
                        participant, start, start + 60, after, 5, AttendanceStatus.PRESENT, true, arrival, departure))
                .withMessageContaining(why);
        assertThat(hours.rows()).isZero();
    }

    @Example
    void what_can_be_no_row_is_refused_and_not_counted() {
        long none = HoursAccumulator.NOT_RECORDED;
        assertRefused("a participant must be 0 or more", -1, START, 0, ARRIVAL, none);
        assertRefused("a break must begin", 0, START, -1, ARRIVAL, none);
        assertRefused("the departure must not be before the arrival", 0, START, 0, ARRIVAL, ARRIVAL - 1);
        assertRefused("dates must lie", 0, START, 0, Long.MAX_VALUE / 2, none);
        assertRefused("dates must lie", 0, START, 0, none, Long.MIN_VALUE / 2);
        int early = HoursAccumulator.minuteOf(LocalDateTime.of(1899, 12, 31, 9, 0));
        int late = HoursAccumulator.minuteOf(LocalDateTime.of(2201, 1, 1, 9, 0));
        assertRefused("weeks must lie", 0, early, 0, none, none);
        assertRefused("weeks must lie", 0, late, 0, none, none);
    }

    /** 1900-01-01 is a Monday, and the last whole week of 2200 ends on 2200-12-28. */
    @Example
    void the_first_and_the_last_supported_weeks_are_counted() {
        for (LocalDateTime start : List.of(LocalDateTime.of(1900, 1, 1, 9, 0), LocalDateTime.of(2200, 12, 28, 9, 0))) {
            HoursAccumulator hours = empty();
            Tallied.addRows(hours, 0, List.of(Weeks.attended("r", start.toString(), 60, Weeks.UTC)), true);
            assertThat(Tallied.parts(hours, Weeks.utc(List.of()).levelHistory(), CHECK.verdicts()))
                    .singleElement()
                    .satisfies(part -> assertThat(part.seconds()).isEqualTo(3_600));
        }
    }

    @Example
    void a_number_that_is_no_status_is_refused_with_its_place() {
        AttendanceColumns columns = Tallied.columns(0, List.of(Weeks.attended("r", 2, 60)));
        columns.status()[0] = 5;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().addAll(columns, 0, 1))
                .withMessage("the row at index 0: a status must be the number of an attendance status");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttendanceColumns(
                        new int[2],
                        columns.startMinute(),
                        columns.endMinute(),
                        columns.breakAfter(),
                        columns.breakMinutes(),
                        columns.status(),
                        columns.counted(),
                        columns.arrival(),
                        columns.departure()))
                .withMessage("all columns must be of one length");
    }
}
