package org.careweek.core.transition.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceLine;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.StepUp;
import org.careweek.core.transition.review.Interval;
import org.careweek.core.transition.review.IntervalUnit;
import org.careweek.core.transition.review.Review;
import org.careweek.core.transition.review.ReviewAnchor;
import org.careweek.core.transition.review.ReviewId;
import org.careweek.core.transition.review.ReviewSequence;
import org.junit.jupiter.api.Test;

/** A month of intensive outpatient care, three hours on three days a week, and what is told of it afterwards. */
class CorrectionTest {

    private static final LocalDate MONDAY = Told.MONDAY;
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final ProgramCalendar CALENDAR = ProgramCalendar.of(ZONE, DayOfWeek.MONDAY);
    private static final CareEpisode IN_IOP =
            Told.after(CareEpisode.awaitingAdmission(EpisodeId.of("e1")), new Move.Admit(IOP), 0);
    private static final CareRecord RECORD = new CareRecord(IN_IOP, CALENDAR, month());
    private static final ReviewSequence EVERY_SIX_DAYS = new ReviewSequence(
            new ReviewId("plan"),
            IOP,
            ReviewAnchor.STAY_START,
            new Interval(6, IntervalUnit.SERVICE_DAYS),
            new Interval(6, IntervalUnit.SERVICE_DAYS),
            Citation.of("A test", "reviews"));
    private static final Terms TERMS = terms(List.of(0, 1, 2, 3));
    private static final Statement ISSUED = TERMS.state(RECORD);

    private static Terms terms(List<Integer> weeks) {
        return new Terms(
                new ComplianceCheck(StandardPolicies.standard(), Population.ADULT),
                weeks.stream().map(CorrectionTest::week).toList(),
                Authorizations.of(new Authorization(
                        AuthorizationId.of("A-1"),
                        IOP,
                        MONDAY,
                        MONDAY.plusDays(27),
                        AuthorizedUnits.of(12, UnitKind.DAYS))),
                List.of(new ReviewLog(EVERY_SIX_DAYS, List.of(MONDAY.plusDays(11)))),
                MONDAY.plusDays(35));
    }

    private static ProgramWeek week(int number) {
        return new ProgramWeek(MONDAY.plusWeeks(number), ZONE);
    }

    private static List<Attendance> month() {
        List<Attendance> rows = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            for (int day = 0; day < 5; day += 2) {
                rows.add(group(week * 7 + day, 180));
            }
        }
        return rows;
    }

    private static AttendanceLine line(int day) {
        LocalDateTime start = MONDAY.plusDays(day).atTime(18, 0);
        return new AttendanceLine(
                "r" + day,
                "s" + day,
                start,
                start.plusMinutes(180),
                0,
                0,
                AttendanceStatus.PRESENT,
                Optional.empty(),
                Optional.empty());
    }

    private static Attendance group(int day, int minutes) {
        AttendanceLine line = line(day);
        return line.recorded(
                        line.start().atZone(ZONE).toInstant(),
                        line.start().plusMinutes(minutes).atZone(ZONE).toInstant())
                .attendance(ZONE);
    }

    private static Correction corrected(Attendance... rows) {
        return Correction.between(ISSUED, TERMS.state(RECORD.corrected(List.of(rows))));
    }

    private static List<LocalDate> dues(List<Review> reviews) {
        return reviews.stream().map(Review::due).toList();
    }

    @Test
    void a_minute_less_in_one_week_of_last_month_changes_that_week_s_verdict_and_nothing_else() {
        Correction correction = corrected(group(9, 179));

        assertThat(correction.weeks()).containsExactly(week(1));
        PartChange change = correction.changes().get(0);
        assertThat(correction.changes()).hasSize(1);
        assertThat(change.before().verdict()).isEqualTo(Verdict.WITHIN);
        assertThat(change.after().verdict()).isEqualTo(Verdict.BELOW);
        assertThat(change.after().hours().time()).isEqualTo(TreatmentTime.ofMinutes(539));
        assertThat(change.hoursChange()).isTrue();
        assertThat(change.verdictChanges()).isTrue();
        assertThat(correction.serviceDates().isEmpty()).isTrue();
        assertThat(correction.units()).isEmpty();
        assertThat(correction.reviews().isEmpty()).isTrue();
        assertThat(correction.isEmpty()).isFalse();
        assertThat(TERMS.state(RECORD)).isEqualTo(ISSUED);
        assertThat(ISSUED.reports()).extracting(ComplianceReport::verdict).containsOnly(Verdict.WITHIN);
    }

    @Test
    void a_session_that_nobody_attended_after_all_gives_a_unit_back_and_moves_the_reviews_after_it() {
        Attendance absent = line(9).with(AttendanceStatus.ABSENT).attendance(ZONE);

        Correction correction = corrected(absent);

        assertThat(correction.serviceDates().withdrawn()).containsExactly(MONDAY.plusDays(9));
        assertThat(correction.serviceDates().restated()).isEmpty();
        assertThat(correction.units()).hasSize(1);
        assertThat(correction.units().get(0).before()).isEqualTo(AuthorizedUnits.none(UnitKind.DAYS));
        assertThat(correction.units().get(0).after()).isEqualTo(AuthorizedUnits.of(1, UnitKind.DAYS));
        assertThat(correction.covered().withdrawn()).hasSize(1);
        assertThat(dues(correction.reviews().withdrawn())).containsExactly(MONDAY.plusDays(11), MONDAY.plusDays(25));
        assertThat(dues(correction.reviews().restated())).containsExactly(MONDAY.plusDays(14));
    }

    @Test
    void a_make_up_told_late_changes_the_week_in_which_it_was_attended_and_finds_no_unit_left() {
        AttendanceLine line = line(17).with(AttendanceStatus.MAKEUP);
        Attendance makeUp = line.recorded(
                        line.start().atZone(ZONE).toInstant(),
                        line.end().atZone(ZONE).toInstant())
                .attendance(ZONE);

        Correction correction = corrected(makeUp);

        assertThat(correction.weeks()).containsExactly(week(2));
        assertThat(correction.changes().get(0).verdictChanges()).isFalse();
        assertThat(correction.serviceDates().restated()).containsExactly(MONDAY.plusDays(17));
        assertThat(correction.uncovered().restated()).containsExactly(MONDAY.plusDays(25));
        assertThat(correction.units()).isEmpty();
    }

    @Test
    void a_step_up_told_late_splits_the_reported_week_and_rewrites_nothing() {
        CareEpisode risen = Told.after(IN_IOP, new Move.Up(PHP, new StepUp.Term.OpenEnded()), 24);

        Correction correction = Correction.between(ISSUED, TERMS.state(RECORD.with(risen)));

        assertThat(correction.weeks()).containsExactly(week(3));
        assertThat(correction.changes()).isEmpty();
        assertThat(correction.reports().withdrawn())
                .extracting(report -> report.hours().part().days())
                .containsExactly(7);
        assertThat(correction.reports().restated())
                .extracting(report -> report.hours().part().days())
                .containsExactly(3, 4);
        assertThat(correction.reports().restated())
                .extracting(ComplianceReport::verdict)
                .containsOnly(Verdict.PARTIAL);
        assertThat(correction.uncovered().restated()).containsExactly(MONDAY.plusDays(25));
        assertThat(ISSUED.reports()).hasSize(4);
    }

    @Test
    void an_excuse_told_late_changes_the_report_but_neither_its_hours_nor_its_verdict() {
        Attendance absent = line(1).with(AttendanceStatus.ABSENT).attendance(ZONE);
        Attendance excused = line(1).with(AttendanceStatus.EXCUSED).attendance(ZONE);
        CareRecord before = RECORD.corrected(List.of(absent));

        Correction correction =
                Correction.between(TERMS.state(before), TERMS.state(before.corrected(List.of(excused))));

        assertThat(correction.changes()).hasSize(1);
        assertThat(correction.changes().get(0).hoursChange()).isFalse();
        assertThat(correction.changes().get(0).verdictChanges()).isFalse();
    }

    @Test
    void a_week_that_was_never_reported_has_no_report_to_adjust() {
        Terms three = terms(List.of(2, 1, 0));
        Statement issued = three.state(RECORD);

        Correction correction = Correction.between(issued, three.state(RECORD.without(new AttendanceId("r21"))));

        assertThat(correction.weeks()).isEmpty();
        assertThat(correction.serviceDates().withdrawn()).containsExactly(MONDAY.plusDays(21));
        assertThat(three.weeks()).containsExactly(week(0), week(1), week(2));
    }

    @Test
    void a_group_past_midnight_is_a_service_of_the_date_on_which_it_was_scheduled() {
        LocalDateTime start = MONDAY.plusDays(12).atTime(23, 30);
        Attendance late = new AttendanceLine(
                        "late",
                        "late",
                        start,
                        start.plusMinutes(60),
                        0,
                        0,
                        AttendanceStatus.PRESENT,
                        Optional.empty(),
                        Optional.empty())
                .recorded(
                        start.plusMinutes(40).atZone(ZONE).toInstant(),
                        start.plusMinutes(60).atZone(ZONE).toInstant())
                .attendance(ZONE);
        assertThat(corrected(late).serviceDates().restated()).containsExactly(MONDAY.plusDays(12));
    }

    /** What a review after every second session makes of one more record. */
    private static Correction bySessions(Attendance more) {
        ReviewSequence everyTwo = new ReviewSequence(
                new ReviewId("s"),
                IOP,
                ReviewAnchor.STAY_START,
                new Interval(2, IntervalUnit.SESSIONS),
                new Interval(2, IntervalUnit.SESSIONS),
                Citation.of("A test", "reviews"));
        Terms terms = new Terms(
                TERMS.check(),
                List.of(),
                new Authorizations(List.of()),
                List.of(new ReviewLog(everyTwo, List.of())),
                MONDAY.plusDays(30));
        return Correction.between(terms.state(RECORD), terms.state(RECORD.corrected(List.of(more))));
    }

    @Test
    void a_second_record_of_one_session_is_no_second_session() {
        AttendanceLine again = line(0).named("again");
        Attendance twice = again.recorded(
                        again.start().atZone(ZONE).toInstant(),
                        again.end().atZone(ZONE).toInstant())
                .attendance(ZONE);
        assertThat(bySessions(twice).isEmpty()).isTrue();
    }

    @Test
    void a_session_whose_minutes_another_one_counts_already_was_attended_all_the_same() {
        LocalDateTime start = MONDAY.atTime(18, 30);
        Attendance within = new AttendanceLine(
                        "within",
                        "within",
                        start,
                        start.plusMinutes(30),
                        0,
                        0,
                        AttendanceStatus.PRESENT,
                        Optional.empty(),
                        Optional.empty())
                .recorded(
                        start.atZone(ZONE).toInstant(),
                        start.plusMinutes(30).atZone(ZONE).toInstant())
                .attendance(ZONE);
        assertThat(bySessions(within).reviews().isEmpty()).isFalse();
    }

    @Test
    void a_correction_says_in_numbers_what_it_amounts_to() {
        Attendance absent = line(9).with(AttendanceStatus.ABSENT).attendance(ZONE);
        var explanation = corrected(absent).explanation();
        assertThat(explanation.fact("weeks")).contains("1");
        assertThat(explanation.fact("reports withdrawn")).contains("1");
        assertThat(explanation.fact("reports restated")).contains("1");
        assertThat(explanation.fact("service dates lost")).contains("1");
        assertThat(explanation.fact("service dates gained")).contains("0");
        assertThat(explanation.fact("allocations withdrawn")).contains("1");
        assertThat(explanation.fact("allocations restated")).contains("0");
        assertThat(explanation.fact("dates uncovered no more")).contains("0");
        assertThat(explanation.fact("dates newly uncovered")).contains("0");
        assertThat(explanation.fact("authorizations with other units")).contains("1");
        assertThat(explanation.fact("reviews withdrawn")).contains("2");
        assertThat(explanation.fact("reviews restated")).contains("1");
    }

    @Test
    void only_statements_on_the_same_terms_are_compared() {
        Statement other = terms(List.of(0)).state(RECORD);
        assertThatIllegalArgumentException().isThrownBy(() -> Correction.between(ISSUED, other));
        Terms offset = new Terms(
                TERMS.check(),
                List.of(new ProgramWeek(MONDAY.plusDays(1), ZONE)),
                TERMS.authorizations(),
                TERMS.reviews(),
                TERMS.asOf());
        assertThatIllegalArgumentException().isThrownBy(() -> offset.state(RECORD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareRecord(IN_IOP, CALENDAR, List.of(group(0, 10), group(0, 20))));
        ComplianceReport report = ISSUED.reports().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new PartChange(report, report));
        AuthorizedUnits one = AuthorizedUnits.of(1, UnitKind.DAYS);
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitsChange(AuthorizationId.of("A-1"), one, one));
    }

    @Test
    void what_is_corrected_prints_nothing_of_a_person() {
        Correction correction = corrected(line(9).with(AttendanceStatus.ABSENT).attendance(ZONE));
        assertThat(List.of(
                                RECORD,
                                TERMS,
                                TERMS.reviews(),
                                ISSUED,
                                correction,
                                correction.reports(),
                                correction.serviceDates(),
                                correction.changes(),
                                correction.units())
                        .toString())
                .doesNotContainPattern("[0-9]")
                .doesNotContain("IOP", "WITHIN");
    }
}
