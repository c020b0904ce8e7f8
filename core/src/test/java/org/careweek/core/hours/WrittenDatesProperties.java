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
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.hours.tally.AttendanceColumns;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.InstantRange;

/** Records whose date as written lies far from the instants of their schedule, by both doors. */
class WrittenDatesProperties {

    private static final CountingPolicy PLAIN = CountingPolicy.everySession();
    private static final ComplianceCheck CHECK = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT);
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId PAGO_PAGO = ZoneId.of("Pacific/Pago_Pago");
    private static final int NEIGHBOUR = 64;

    @Provide
    Arbitrary<ClinicCase> cases() {
        return ClinicCases.any();
    }

    private static Attendance written(Attendance row, LocalDate date) {
        return new Attendance(
                row.id(),
                row.session(),
                row.service(),
                new ScheduledTime(date, row.scheduled().range()),
                row.breaks(),
                row.status(),
                row.presence());
    }

    private static int shift(Random random) {
        return random.nextInt(3) > 0 ? random.nextInt(11) - 5 : random.nextInt(801) - 400;
    }

    private static List<CountedPart> byValues(ClinicCase clinic, List<Attendance> rows) {
        return clinic.hours(rows).weeks().stream()
                .map(CHECK::judge)
                .map(CountedPart::of)
                .toList();
    }

    private static List<Tallied.Line> lines(HoursAccumulator hours, ClinicCase clinic) {
        return Tallied.lines(hours, participant -> clinic.levelHistory(), CHECK.verdicts());
    }

    private static List<Tallied.Line> of(int participant, List<CountedPart> parts) {
        return parts.stream().map(part -> new Tallied.Line(participant, part)).toList();
    }

    /** The neighbour shares the drawer of the others, and keeps what is its own. */
    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void a_record_is_counted_on_its_written_date_however_far_from_that_it_was_attended(
            @ForAll("cases") ClinicCase clinic, @ForAll Random random) {
        HoursAccumulator values = Tallied.empty(clinic, PLAIN);
        List<Attendance> shifted = new ArrayList<>();
        for (Attendance row : clinic.rows()) {
            int days = shift(random);
            shifted.add(written(row, row.scheduled().date().plusDays(days)));
            Statistics.label("days").collect(days < -1 ? "before" : days > 2 ? "long after" : "near");
        }
        shifted.forEach(row -> values.add(NEIGHBOUR + 1, row));
        Tallied.addValues(values, NEIGHBOUR, clinic);
        HoursAccumulator gathered = Tallied.empty(clinic, PLAIN);
        gathered.addAll(values);

        List<Tallied.Line> expected = new ArrayList<>(of(NEIGHBOUR, byValues(clinic, clinic.rows())));
        expected.addAll(of(NEIGHBOUR + 1, byValues(clinic, shifted)));
        assertThat(lines(values, clinic)).isEqualTo(expected);
        assertThat(lines(gathered, clinic)).isEqualTo(expected);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void a_stay_of_more_than_a_year_comes_to_the_same_by_rows_batches_and_records(
            @ForAll("cases") ClinicCase clinic, @ForAll Random random) {
        List<AttendanceLine> stays = clinic.lines().stream()
                .map(line -> random.nextBoolean() ? line : stay(line, clinic.zone(), random))
                .toList();
        ClinicCase longer = clinic.with(stays);
        HoursAccumulator rows = Tallied.empty(clinic, PLAIN);
        Tallied.addRows(rows, NEIGHBOUR, stays, true);
        HoursAccumulator batch = Tallied.empty(clinic, PLAIN);
        AttendanceColumns columns = Tallied.columns(NEIGHBOUR, stays);
        batch.addAll(columns, 0, columns.rows());
        HoursAccumulator values = Tallied.empty(clinic, PLAIN);
        Tallied.addValues(values, NEIGHBOUR, longer);

        List<Tallied.Line> expected = of(NEIGHBOUR, byValues(longer, longer.rows()));
        assertThat(lines(rows, clinic)).isEqualTo(expected);
        assertThat(lines(batch, clinic)).isEqualTo(expected);
        assertThat(lines(values, clinic)).isEqualTo(expected);
    }

    private static AttendanceLine stay(AttendanceLine line, ZoneId zone, Random random) {
        int minutes = 1 + random.nextInt(400 * 1440);
        LocalDateTime end = line.start().plusMinutes(minutes);
        Instant in = line.start().atZone(zone).toInstant().plusSeconds(60L * random.nextInt(minutes) - 1_200);
        Instant out = in.plusSeconds(60L * random.nextInt(minutes));
        return new AttendanceLine(
                line.row(),
                line.session(),
                line.start(),
                end,
                random.nextInt(minutes),
                random.nextInt(1 + random.nextInt(minutes)),
                line.status(),
                line.arrival().map(recorded -> in),
                line.departure().map(recorded -> out));
    }

    private static Attendance attended(LocalDate written, Instant start, int minutes) {
        InstantRange range = new InstantRange(start, start.plusSeconds(60L * minutes));
        return new Attendance(
                new AttendanceId("r"),
                new SessionId("s"),
                ServiceType.GROUP_THERAPY,
                new ScheduledTime(written, range),
                List.of(),
                AttendanceStatus.PRESENT,
                new Presence.InAndOut(range.start(), range.end()));
    }

    /** 25 hours lie between the two, so a date there may be the second after, or the second before, the one here. */
    @Example
    void a_group_planned_on_the_other_side_of_the_date_line_is_counted_where_the_site_says() {
        for (String start : List.of("2026-11-02T10:30:00Z", "2026-11-02T12:00:00Z")) {
            Instant at = Instant.parse(start);
            for (ZoneId site : List.of(KIRITIMATI, PAGO_PAGO)) {
                ClinicCase clinic = Weeks.at(site, DayOfWeek.MONDAY, "IOP", List.of());
                for (ZoneId planned : List.of(KIRITIMATI, PAGO_PAGO)) {
                    Attendance row = attended(at.atZone(planned).toLocalDate(), at, 60);
                    HoursAccumulator values = Tallied.empty(clinic, PLAIN);
                    values.add(0, row);
                    assertThat(lines(values, clinic)).isEqualTo(of(0, byValues(clinic, List.of(row))));
                }
            }
        }
    }

    /** Sums hold sixteen weeks at a time, from the week before the first record. */
    @Example
    void a_sunday_that_is_written_under_the_monday_after_it_is_counted_also_at_the_end_of_what_sums_hold() {
        LocalDate sunday = LocalDate.of(2027, 2, 14);
        ClinicCase clinic = Weeks.utc(List.of(Weeks.attended("first", 2, 60)));
        List<Attendance> rows =
                List.of(clinic.rows().get(0), attended(sunday.plusDays(1), Instant.parse(sunday + "T09:00:00Z"), 60));
        HoursAccumulator values = Tallied.empty(clinic, PLAIN);
        rows.forEach(row -> values.add(0, row));
        assertThat(lines(values, clinic)).hasSize(3).isEqualTo(of(0, byValues(clinic, rows)));
    }

    private static void assertRefusedByBoth(Attendance row) {
        ClinicCase clinic = Weeks.utc(List.of());
        HoursAccumulator values = Tallied.empty(clinic, PLAIN);
        assertThatIllegalArgumentException().isThrownBy(() -> byValues(clinic, List.of(row)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values.add(0, row))
                .withMessage("weeks must lie from 1900-01-01 through 2200-12-31");
        assertThat(values.rows()).isZero();
        assertThat(lines(values, clinic)).isEmpty();
    }

    /** Of weeks from Monday the last one ends on 2200-12-28. */
    @Example
    void time_before_the_first_week_or_after_the_last_one_is_refused_whatever_date_is_written() {
        LocalDate today = LocalDate.of(2026, 11, 2);
        assertRefusedByBoth(attended(today, Instant.parse("1899-12-31T09:00:00Z"), 60));
        assertRefusedByBoth(attended(LocalDate.of(1900, 1, 1), Instant.parse("1899-12-31T23:59:00Z"), 2));
        assertRefusedByBoth(attended(today, Instant.parse("2200-12-28T23:59:00Z"), 2));
        assertRefusedByBoth(attended(today, Instant.parse("2200-12-29T09:00:00Z"), 60));
    }

    @Example
    void a_date_that_is_no_supported_one_is_refused_whatever_the_instants_are() {
        Instant now = Instant.parse("2026-11-02T09:00:00Z");
        for (LocalDate date :
                List.of(LocalDate.MIN, LocalDate.of(1899, 12, 31), LocalDate.of(2201, 1, 1), LocalDate.MAX)) {
            assertRefusedByBoth(attended(date, now, 60));
        }
    }

    /** As with a schedule that reaches past them. */
    @Example
    void what_nobody_recorded_may_lie_outside_the_supported_weeks() {
        ClinicCase clinic = Weeks.utc(List.of());
        Attendance attended = attended(LocalDate.of(2026, 11, 2), Instant.parse("1899-12-31T09:00:00Z"), 60);
        Attendance row = new Attendance(
                attended.id(),
                attended.session(),
                attended.service(),
                attended.scheduled(),
                List.of(),
                AttendanceStatus.PRESENT,
                new Presence.Unrecorded());
        HoursAccumulator values = Tallied.empty(clinic, PLAIN);
        values.add(0, row);
        assertThat(lines(values, clinic)).isEqualTo(of(0, byValues(clinic, List.of(row))));
    }
}
