package org.careweek.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Severity;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.testkit.domain.AttendanceKind;
import org.careweek.testkit.domain.CareweekArbitraries;
import org.careweek.testkit.domain.CareweekDomain;
import org.careweek.testkit.domain.LivedWeek;
import org.careweek.testkit.oracle.AttendedHours;

/**
 * The house rules of an invented program, Riverbend: nine hours of treatment a week, and lunch is none. Written as one of its
 * developers would.
 */
@Domain(CareweekDomain.class)
class RiverbendHoursProperties {

    private static final HourBand NINE_HOURS = HourBand.atLeast(TreatmentTime.ofHours(9));

    private static final HourPolicy RIVERBEND = HourPolicy.of(
            new PolicyId("riverbend"),
            "modelled on the Riverbend charter",
            CountingPolicy.withoutMealsAndMeetings(),
            List.of(PolicyRow.forAll(
                    LevelOfCare.IOP,
                    new WeeklyTimeLimit(NINE_HOURS, Severity.BLOCK, Severity.WARN),
                    LocalDate.of(2026, 1, 1),
                    Citation.of("Riverbend charter", "2.1 Weekly hours"))));

    private static final LocalDate CHARTER = LocalDate.of(2026, 1, 1);

    /** Weeks of their own choice: only those since the charter. */
    @Provide
    Arbitrary<LivedWeek> ourWeeks() {
        return CareweekArbitraries.weeks()
                .filter(week -> !week.firstDate().isBefore(CHARTER))
                .flatMap(CareweekArbitraries::livedWeeks);
    }

    @Property(tries = 300)
    void my_program_never_counts_lunch(@ForAll LivedWeek lived) {
        List<Attendance> lunches = lived.attendance().stream()
                .filter(record -> record.service().equals(ServiceType.MEAL))
                .toList();
        List<Attendance> treatment = lived.attendance().stream()
                .filter(record -> !record.service().equals(ServiceType.MEAL))
                .toList();
        assertThat(counted(lived, lived.attendance())).isEqualTo(counted(lived, treatment));
        assertThat(counted(lived, lunches)).isEqualTo(TreatmentTime.ZERO);
    }

    private static TreatmentTime counted(LivedWeek lived, List<Attendance> records) {
        return CountedHours.of(lived.calendar(), inIop(lived.week()), RIVERBEND.counting(), records)
                .parts(lived.week())
                .get(0)
                .time();
    }

    private static LevelHistory inIop(ProgramWeek week) {
        return LevelHistory.from(week.firstDate(), LevelOfCare.IOP);
    }

    @Property(tries = 300)
    void a_week_is_short_exactly_where_less_than_nine_hours_are_possible(@ForAll("ourWeeks") LivedWeek lived) {
        Verdict verdict = new ComplianceCheck(RIVERBEND, Population.ADULT)
                .judge(lived.hours(LevelOfCare.IOP, RIVERBEND.counting())
                        .parts(lived.week())
                        .get(0))
                .verdict();
        AttendedHours oracle = AttendedHours.of(lived.week(), RIVERBEND.counting(), lived.attendance());

        assertThat(verdict == Verdict.BELOW).isEqualTo(oracle.possible().time().minutes() < 9 * 60);
        assertThat(verdict).isEqualTo(oracle.verdict(NINE_HOURS));
        Statistics.label("met somebody who came late")
                .collect(lived.lived().stream().anyMatch(session -> session.kind() == AttendanceKind.LATE));
        Statistics.label("met somebody who came late")
                .coverage(it -> it.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 300)
    void a_session_gives_no_more_than_it_lasts(@ForAll Session session) {
        assertThat(session.treatmentTime()).isLessThanOrEqualTo(session.slot().length());
    }
}
