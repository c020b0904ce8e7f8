package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Population;
import org.junit.jupiter.api.Test;

/** More weeks of one participant than are added up at once, by both doors. */
class ManyWeeksTest {

    private static final ComplianceCheck CHECK = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT);
    private static final long DAY = 86_400;

    private static List<CountedPart> byRows(ClinicCase clinic) {
        HoursAccumulator hours = Tallied.empty(clinic, CountingPolicy.everySession());
        Tallied.addRows(hours, 0, clinic.lines(), true);
        return Tallied.parts(hours, clinic.levelHistory(), CHECK.verdicts());
    }

    private static List<CountedPart> byValues(ClinicCase clinic) {
        return clinic.hours().weeks().stream()
                .map(CHECK::judge)
                .map(CountedPart::of)
                .toList();
    }

    /** On Sundays, the record is of the week that ends and its time of the one that begins. */
    @Test
    void groups_at_midnight_to_which_someone_comes_late_are_of_the_day_they_began_and_their_time_of_the_next() {
        List<AttendanceLine> lines = new ArrayList<>();
        for (int day = 0; day < 150; day++) {
            LocalDateTime start = LocalDateTime.of(2026, 1, 1, 23, 30).plusDays(day);
            AttendanceLine line = Weeks.attended("r" + day, start.toString(), 60, Weeks.UTC);
            lines.add(line.recorded(
                    line.arrival().orElseThrow().plusSeconds(2_400),
                    line.departure().orElseThrow()));
        }
        for (DayOfWeek firstDay : List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)) {
            ClinicCase clinic = Weeks.at(Weeks.UTC, firstDay, "IOP", lines);
            List<CountedPart> expected =
                    clinic.naive(Map.of("IOP", new NaiveHours.Band(540, 1_200))).parts();
            assertThat(byRows(clinic)).isEqualTo(expected);
            assertThat(byValues(clinic)).isEqualTo(expected);
        }
    }

    @Test
    void one_record_of_many_weeks_gives_each_of_its_days_its_whole_time() {
        for (int days : List.of(102, 103)) {
            ClinicCase clinic = Weeks.utc(List.of(
                    Weeks.attended("before", "2025-12-31T08:00", 60, Weeks.UTC),
                    Weeks.attended("stay", "2026-01-01T00:00", days * 1_440, Weeks.UTC),
                    Weeks.attended("after", "2026-12-31T08:00", 60, Weeks.UTC)));
            List<CountedPart> rows = byRows(clinic);
            assertThat(rows).isEqualTo(byValues(clinic));
            assertThat(rows.stream().mapToLong(CountedPart::seconds).sum()).isEqualTo(days * DAY + 2 * 3_600);
            assertThat(rows.subList(1, 14)).allSatisfy(part -> {
                assertThat(part.seconds()).isEqualTo(7 * DAY);
                assertThat(part.rows()).isZero();
            });
        }
    }
}
