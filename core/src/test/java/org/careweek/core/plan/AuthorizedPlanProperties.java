package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.AuthorizationLedger;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.AuthorizedWeek;
import org.careweek.core.coverage.CoverageCheck;
import org.careweek.core.coverage.Reservations;
import org.careweek.core.coverage.ServiceLine;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Drafts;

/** From what a payer authorized to a week that keeps it, and to the session with which a plan leaves it. */
class AuthorizedPlanProperties {

    private static final CoverageCheck CHECK = CoverageCheck.standard();

    private static AuthorizationLedger books(LevelOfCare level, int days, AuthorizedUnits granted) {
        return AuthorizationLedger.of(Authorizations.of(new Authorization(
                AuthorizationId.of("a"), level, Drafts.MONDAY, Drafts.MONDAY.plusDays(days - 1), granted)));
    }

    private static List<ServiceLine> lines(PlanDraft draft, UnitKind kind) {
        return draft.sessions().stream()
                .map(session -> ServiceLine.of(session, draft.track().level(), kind))
                .toList();
    }

    private static WeeklyPlan planned(PlanDraft draft) {
        return draft.check(StandardPolicies.standard()).fold(accepted -> accepted.plan(), rejected -> {
            throw new AssertionError(rejected.violations().toString());
        });
    }

    @Property
    void a_week_is_planned_under_authorized_hours_if_and_only_if_they_pay_for_all_of_its_sessions(
            @ForAll @IntRange(min = 540, max = 1200) int minutes, @ForAll @IntRange(min = 9, max = 20) int hours) {
        PlanDraft draft = Drafts.of(LevelOfCare.IOP, minutes);
        AuthorizationLedger books = books(LevelOfCare.IOP, 7, AuthorizedUnits.of(hours, UnitKind.HOURS));
        AuthorizedWeek week = AuthorizedWeek.of(books, lines(draft, UnitKind.HOURS), CHECK);

        List<Violation> found = draft.withAuthorized(week.cap())
                .check(StandardPolicies.standard())
                .fold(accepted -> accepted.plan().advisories(), rejected -> rejected.violations());

        boolean isTooMuch = found.stream().anyMatch(PlanExceedsAuthorization.class::isInstance);
        boolean isPaid = Reservations.of(books, lines(draft, UnitKind.HOURS), CHECK)
                .firstUncovered()
                .isEmpty();
        assertThat(isTooMuch).isEqualTo(!isPaid);
        Statistics.label("paid").collect(isPaid).coverage(seen -> {
            seen.check(true).percentage(it -> it > 5);
            seen.check(false).percentage(it -> it > 5);
        });
    }

    /** Sessions of three to seven days and, on some of them, a second one. */
    @Property
    void so_it_is_under_authorized_days_or_visits(
            @ForAll @IntRange(min = 3, max = 7) int dates,
            @ForAll @IntRange(max = 3) int second,
            @ForAll @IntRange(min = 1, max = 11) int units,
            @ForAll boolean isDays) {
        UnitKind kind = isDays ? UnitKind.DAYS : UnitKind.VISITS;
        List<Session> sessions = new ArrayList<>();
        for (int day = 0; day < dates; day++) {
            var date = Drafts.MONDAY.plusDays(day);
            sessions.add(Drafts.session("s" + day, LevelOfCare.IOP, date.atTime(9, 0), 120, Drafts.CHICAGO));
            if (day < second) {
                sessions.add(Drafts.session("t" + day, LevelOfCare.IOP, date.atTime(13, 0), 60, Drafts.CHICAGO));
            }
        }
        PlanDraft draft = Drafts.of(LevelOfCare.IOP, 600).withSessions(sessions);
        AuthorizationLedger books = books(LevelOfCare.IOP, 7, AuthorizedUnits.of(units, kind));
        AuthorizedWeek week = AuthorizedWeek.of(books, lines(draft, kind), CHECK);

        boolean isTooMuch = draft
                .withAuthorized(week.cap())
                .check(StandardPolicies.standard())
                .fold(accepted -> accepted.plan().advisories(), rejected -> rejected.violations())
                .stream()
                .anyMatch(PlanExceedsAuthorization.class::isInstance);

        boolean isPaid = Reservations.of(books, lines(draft, kind), CHECK)
                .firstUncovered()
                .isEmpty();
        assertThat(isTooMuch).isEqualTo(!isPaid);
        Statistics.label("paid").collect(isPaid).coverage(seen -> {
            seen.check(true).percentage(it -> it > 5);
            seen.check(false).percentage(it -> it > 5);
        });
    }

    @Property
    void a_plan_that_runs_past_the_end_of_its_authorization_names_the_first_session_after_it(
            @ForAll @IntRange(min = 1, max = 7) int days, @ForAll @IntRange(min = 0, max = 9) int units) {
        List<ServiceLine> weeks = new ArrayList<>();
        for (int week = 0; week < 2; week++) {
            PlanDraft draft = Drafts.of(LevelOfCare.PHP, 1500, Drafts.CHICAGO, Drafts.MONDAY.plusWeeks(week));
            weeks.addAll(renamed(draft, week).serviceLines(UnitKind.DAYS, CountingPolicy.everySession()));
        }
        AuthorizationLedger books = books(LevelOfCare.PHP, days, AuthorizedUnits.of(units, UnitKind.DAYS));

        // Five sessions a week, Monday to Friday, one a day.
        int covered = Math.min(units, Math.min(days, 5));
        assertThat(Reservations.of(books, weeks, CHECK)
                        .firstUncovered()
                        .orElseThrow()
                        .line())
                .isEqualTo(weeks.get(covered));
    }

    /** Sessions of another week have other names. */
    private static WeeklyPlan renamed(PlanDraft draft, int week) {
        return planned(draft.withSessions(draft.sessions().stream()
                .map(it -> Session.of(
                        new SessionId(it.id() + "-" + week), it.service(), it.slot(), it.tracks(), it.seats()))
                .toList()));
    }

    @Example
    void a_service_that_does_not_count_is_not_paid_for() {
        PlanDraft draft = Drafts.of(LevelOfCare.IOP, 600);
        List<Session> sessions = new ArrayList<>(draft.sessions());
        sessions.add(Drafts.session(
                "meal",
                ServiceType.MEAL,
                LevelOfCare.IOP,
                Drafts.MONDAY.plusDays(4).atTime(12, 0),
                30,
                Drafts.CHICAGO));
        WeeklyPlan plan = planned(draft.withSessions(sessions));
        assertThat(plan.serviceLines(UnitKind.VISITS, CountingPolicy.withoutMealsAndMeetings()))
                .isEqualTo(lines(draft, UnitKind.VISITS));
        assertThat(plan.serviceLines(UnitKind.VISITS, CountingPolicy.everySession()))
                .hasSize(sessions.size());
    }
}
