package org.careweek.core.transition.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.IOP;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.Weeks;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.core.hours.ledger.AttendanceEvent.Corrected;
import org.careweek.core.hours.ledger.AttendanceEvent.Recorded;
import org.careweek.core.hours.ledger.AttendanceEvent.Reversed;
import org.careweek.core.hours.ledger.EventId;
import org.careweek.core.hours.ledger.HoursLedger;
import org.careweek.core.hours.ledger.Origin;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.Move;
import org.junit.jupiter.api.Test;

/** LG12: four weeks of three hours on three days are reported; then something else becomes known of them. */
class LateEventTest {

    private static final LocalDate MONDAY = Told.MONDAY;
    private static final ZoneId ZONE = Weeks.UTC;
    private static final ParticipantId WHO = ParticipantId.of("p-invented");
    private static final Instant REPORTED =
            MONDAY.plusDays(30).atStartOfDay(ZONE).toInstant();
    private static final int ROWS = 12;

    private static final CareRecord CARE = new CareRecord(
            Told.after(CareEpisode.awaitingAdmission(EpisodeId.of("e1")), new Move.Admit(IOP), 0),
            ProgramCalendar.of(ZONE, DayOfWeek.MONDAY),
            List.of());
    private static final Terms TERMS = new Terms(
            new ComplianceCheck(StandardPolicies.standard(), Population.ADULT),
            IntStream.range(0, 4)
                    .mapToObj(week -> new ProgramWeek(MONDAY.plusWeeks(week), ZONE))
                    .toList(),
            Authorizations.of(new Authorization(
                    AuthorizationId.of("A-1"),
                    IOP,
                    MONDAY,
                    MONDAY.plusDays(27),
                    AuthorizedUnits.of(ROWS, UnitKind.DAYS))),
            List.of(),
            MONDAY.plusDays(35));
    private static final HoursLedger MONTH = HoursLedger.empty()
            .with(IntStream.range(0, ROWS)
                    .mapToObj(i -> new Recorded(origin("made-" + i, -1), row(i, 180)))
                    .toList())
            .ledger();
    private static final Statement ISSUED = TERMS.state(CARE.with(MONTH, WHO));

    private static Attendance row(int number, int minutes) {
        LocalDate date = MONDAY.plusDays(number / 3 * 7L + number % 3 * 2L);
        return Weeks.attended("row-" + number, date.atTime(9, 0).toString(), minutes, ZONE)
                .attendance(ZONE);
    }

    private static Origin origin(String id, int hoursAfterReport) {
        return new Origin(
                new EventId(id), WHO, PrivateText.of("front desk"), REPORTED.plusSeconds(3_600L * hoursAfterReport));
    }

    private static HoursLedger after(AttendanceEvent late) {
        return MONTH.with(late).ledger();
    }

    private static Correction correction(HoursLedger now) {
        Statement then = TERMS.state(CARE.with(now.knownAt(REPORTED), WHO));
        assertThat(then).isEqualTo(ISSUED);
        return Correction.between(then, TERMS.state(CARE.with(now, WHO)));
    }

    @Test
    void a_shorter_session_that_becomes_known_late_adjusts_its_week_and_the_issued_report_stays() {
        Correction correction = correction(after(new Corrected(origin("late", 1), row(4, 165))));

        assertThat(correction.weeks()).containsExactly(new ProgramWeek(MONDAY.plusWeeks(1), ZONE));
        PartChange change = correction.changes().get(0);
        assertThat(change.before().verdict()).isEqualTo(Verdict.WITHIN);
        assertThat(change.after().verdict()).isEqualTo(Verdict.BELOW);
        assertThat(change.before().hours().time()).isEqualTo(TreatmentTime.ofMinutes(540));
        assertThat(change.after().hours().time()).isEqualTo(TreatmentTime.ofMinutes(525));
        assertThat(change.after().hours().wholeUnits()).isEqualTo(TreatmentTime.ofMinutes(525));
        assertThat(correction.units()).isEmpty();
    }

    @Test
    void a_session_that_never_was_gives_its_unit_back() {
        Correction correction = correction(after(new Reversed(origin("late", 1), new EventId("made-4"))));

        assertThat(correction.weeks()).containsExactly(new ProgramWeek(MONDAY.plusWeeks(1), ZONE));
        assertThat(correction.serviceDates().withdrawn()).containsExactly(MONDAY.plusDays(9));
        assertThat(correction.units()).singleElement().satisfies(units -> {
            assertThat(units.before()).isEqualTo(AuthorizedUnits.of(0, UnitKind.DAYS));
            assertThat(units.after()).isEqualTo(AuthorizedUnits.of(1, UnitKind.DAYS));
        });
    }

    @Test
    void a_correction_that_is_reversed_changes_nothing_that_was_reported() {
        HoursLedger now = after(new Corrected(origin("late", 1), row(4, 165)))
                .with(new Reversed(origin("back", 2), new EventId("late")))
                .ledger();
        assertThat(correction(now).isEmpty()).isTrue();
        assertThat(now.postings(WHO)).hasSize(ROWS + 2);
    }

    @Property(tries = 200)
    void the_weeks_that_a_late_event_adjusts_are_those_whose_minutes_it_changes(
            @ForAll @IntRange(max = ROWS - 1) int number, @ForAll @IntRange(min = 150, max = 210) int minutes) {
        Correction correction = correction(after(new Corrected(origin("late", 1), row(number, minutes))));
        List<ComplianceReport> restated = correction.reports().restated();
        if (minutes == 180) {
            assertThat(correction.isEmpty()).isTrue();
        } else {
            assertThat(correction.weeks()).containsExactly(new ProgramWeek(MONDAY.plusWeeks(number / 3), ZONE));
            assertThat(restated).singleElement().satisfies(report -> {
                assertThat(report.hours().time().minutes()).isEqualTo(360 + minutes);
                assertThat(report.verdict()).isEqualTo(minutes < 180 ? Verdict.BELOW : Verdict.WITHIN);
            });
        }
    }
}
