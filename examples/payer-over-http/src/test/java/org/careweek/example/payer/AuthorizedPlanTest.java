package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.AuthorizationLedger;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.CoverageCheck;
import org.careweek.core.coverage.Reservations;
import org.careweek.core.coverage.ServiceLine;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Rule;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.example.payer.loopback.Conduct;
import org.careweek.spi.insurance.Verification;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthorizedPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private Visit visit;

    @BeforeEach
    void start() throws Exception {
        visit = new Visit();
    }

    @AfterEach
    void end() throws Exception {
        visit.close();
    }

    private static Authorization entered(int units, UnitKind kind) {
        return new Authorization(
                AuthorizationId.of("INVENTED-1"),
                LevelOfCare.PHP,
                MONDAY,
                MONDAY.plusDays(27),
                AuthorizedUnits.of(units, kind));
    }

    private AuthorizedPlan plan(int units, UnitKind kind) {
        VerificationQuery query = visit.site.aWeekOfPhp("chart-1");
        Verification answered =
                new Verification(query, visit.verifier(Conduct.HONEST).verify(query));
        Authorization entered = entered(units, kind);
        List<ServiceLine> planned = IntStream.range(0, 5)
                .mapToObj(day -> new ServiceLine(
                        new SessionId("day-" + day),
                        MONDAY.plusDays(day),
                        LevelOfCare.PHP,
                        kind,
                        TreatmentTime.ofHours(5)))
                .toList();
        return AuthorizedPlan.of(answered, List.of(entered), planned);
    }

    @Test
    void hours_that_were_authorized_cap_the_week_and_the_plan_names_its_first_session_behind_them() {
        AuthorizedPlan plan = plan(12, UnitKind.HOURS);
        assertThat(plan.week().cap()).isEqualTo(AuthorizedCap.atMost(TreatmentTime.ofHours(12)));
        assertThat(plan.firstUncovered()).contains(MONDAY.plusDays(2));
    }

    @Test
    void days_that_were_authorized_do_so_and_are_no_time() {
        AuthorizedPlan plan = plan(2, UnitKind.DAYS);
        assertThat(plan.week().cap()).isEqualTo(AuthorizedCap.atMostDays(2));
        assertThat(plan.firstUncovered()).contains(MONDAY.plusDays(2));
        assertThat(plan(5, UnitKind.DAYS).firstUncovered()).isEmpty();
    }

    @Test
    void a_week_is_scheduled_within_the_days_that_were_authorized() {
        assertThat(scheduled(plan(5, UnitKind.DAYS)).plans().get(0).sessions()).hasSize(5);

        List<ServiceLine> four = scheduled(plan(4, UnitKind.DAYS))
                .plans()
                .get(0)
                .serviceLines(UnitKind.DAYS, CountingPolicy.everySession());
        assertThat(four).hasSize(4);
        var books = AuthorizationLedger.of(Authorizations.of(entered(4, UnitKind.DAYS)));
        assertThat(Reservations.of(books, four, CoverageCheck.standard()).uncovered())
                .isEmpty();
    }

    @Test
    void where_too_few_days_were_authorized_for_a_week_the_schedule_says_so() {
        assertThat(scheduled(plan(3, UnitKind.DAYS)).unplaced().get(0).reasons())
                .anySatisfy(reason ->
                        assertThat(reason.rules()).extracting(Rule::id).hasToString("[authorization.cap]"));
    }

    /** The five sessions of five hours on offer, of which somebody in PHP shall come to 25 hours. */
    private static WeekSchedule scheduled(AuthorizedPlan plan) {
        Track track = Track.of(new TrackId("day"), "Day", LevelOfCare.PHP);
        ProgramCalendar calendar = ProgramCalendar.of(ZoneId.of("America/Chicago"), DayOfWeek.MONDAY);
        List<Session> sessions = IntStream.range(0, 5)
                .mapToObj(day -> Session.of(
                        new SessionId("day-" + day),
                        ServiceType.GROUP_THERAPY,
                        TimeSlot.of(MONDAY.plusDays(day).atTime(9, 0), TreatmentTime.ofHours(5), calendar.zone()),
                        Set.of(track.id()),
                        12))
                .toList();
        WeekRequest request = new WeekRequest(
                new Participant(ParticipantId.of("chart-1"), Population.ADULT, Set.of(), WeeklyAvailability.always()),
                track,
                new CareOrder(LevelOfCare.PHP, new OrderedTime(TreatmentTime.ofHours(25)), List.of()),
                plan.week().cap(),
                Set.of(),
                Set.of(),
                plan.week().unpaid(),
                Set.of());
        ClinicWeek week = new ClinicWeek(
                StandardPolicies.standard(), calendar, calendar.weekOf(MONDAY), sessions, List.of(request));
        return new WeekScheduler().schedule(week, new SearchLimits(1, 10), SearchMonitor.NONE);
    }
}
