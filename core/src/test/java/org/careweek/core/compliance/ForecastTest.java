package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.OUTPATIENT;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.plan.OpenSession;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PartialWeeks;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.testing.Drafts;
import org.careweek.core.testing.Policies;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

/** An IOP week of three-hour groups on Monday, Wednesday and Friday at nine, in Chicago, seen from inside. */
class ForecastTest {

    private static final HourPolicy STANDARD = StandardPolicies.standard();
    private static final ZoneId CHICAGO = Drafts.CHICAGO;
    private static final LocalDate MONDAY = Drafts.MONDAY;
    private static final Session MON = at("mon", 0, 9, 180);
    private static final Session WED = at("wed", 2, 9, 180);
    private static final Session FRI = at("fri", 4, 9, 180);

    private static Session at(String id, int day, int hour, int minutes) {
        return Drafts.session(id, IOP, MONDAY.plusDays(day).atTime(hour, 0), minutes, CHICAGO);
    }

    private static Instant on(int day, String time) {
        return LocalDateTime.parse(MONDAY.plusDays(day) + "T" + time)
                .atZone(CHICAGO)
                .toInstant();
    }

    private static Attendance attended(Session session) {
        return leftEarly(session, 0);
    }

    private static Attendance leftEarly(Session session, int minutes) {
        var slot = session.slot();
        return row(
                session,
                AttendanceStatus.PRESENT,
                new Presence.InAndOut(
                        slot.start().toInstant(), slot.end().toInstant().minusSeconds(60L * minutes)));
    }

    private static Attendance row(Session session, AttendanceStatus status, Presence presence) {
        return Attendance.of(new AttendanceId("row-" + session.id()), session, status, presence);
    }

    private static Attendance absent(Session session) {
        return row(session, AttendanceStatus.ABSENT, new Presence.Unrecorded());
    }

    private static PlanDraft plan(Session... sessions) {
        return Drafts.empty(IOP, 540, CHICAGO, MONDAY).withSessions(List.of(sessions));
    }

    private static WeekHours hours(HourPolicy policy, LevelHistory levels, Attendance... rows) {
        return CountedHours.of(ProgramCalendar.of(CHICAGO, DayOfWeek.MONDAY), levels, policy.counting(), List.of(rows))
                .parts(Drafts.empty(IOP, 540, CHICAGO, MONDAY).week())
                .get(0);
    }

    private static WeekHours hours(Attendance... rows) {
        return hours(STANDARD, LevelHistory.none().then(MONDAY, IOP), rows);
    }

    private static List<OpenSession> open(Session... sessions) {
        return Stream.of(sessions).map(session -> new OpenSession(session, 1)).toList();
    }

    private static Forecast forecast(PlanDraft plan, WeekHours hours, List<OpenSession> open, Instant now) {
        return Forecast.of(new WeekInProgress(plan, hours, STANDARD, open, now));
    }

    @Test
    void a_planned_week_of_exactly_nine_hours_is_on_track_before_it_begins() {
        Forecast forecast = forecast(plan(MON, WED, FRI), hours(), List.of(), on(0, "08:00"));

        assertThat(forecast.state()).isEqualTo(ForecastState.ON_TRACK);
        assertThat(forecast.band()).isEqualTo(HourBand.ofHours(9, 20));
        assertThat(forecast.credited()).isEqualTo(TreatmentTime.ZERO);
        assertThat(forecast.needed()).isEqualTo(TreatmentTime.ofHours(9));
        assertThat(forecast.possible()).isEqualTo(TreatmentTime.ofHours(9));
        assertThat(forecast.unrecorded()).isEqualTo(TreatmentTime.ZERO);
        assertThat(forecast.daysNeeded()).isZero();
        assertThat(forecast.pointOfNoReturn()).contains(on(0, "09:00"));
        assertThat(forecast.rescue()).contains(new Rescue(List.of(), TreatmentTime.ZERO));
    }

    @Test
    void eight_hours_and_fifty_nine_minutes_are_out_of_reach_where_nothing_else_is_open() {
        Forecast forecast = forecast(plan(MON, WED, FRI), hours(leftEarly(MON, 1)), List.of(), on(1, "08:00"));

        assertThat(forecast.needed()).isEqualTo(TreatmentTime.ofMinutes(361));
        assertThat(forecast.possible()).isEqualTo(TreatmentTime.ofHours(6));
        assertThat(forecast.state()).isEqualTo(ForecastState.OUT_OF_REACH);
        assertThat(forecast.pointOfNoReturn()).isEmpty();
        assertThat(forecast.rescue()).isEmpty();
    }

    @Test
    void a_missed_group_is_made_up_for_until_the_last_make_up_that_is_long_enough_begins() {
        Session thu = at("thu", 3, 18, 180);
        Session sat = at("sat", 5, 10, 179);
        Forecast forecast = forecast(plan(MON, WED, FRI), hours(absent(MON)), open(thu, sat), on(1, "08:00"));

        assertThat(forecast.state()).isEqualTo(ForecastState.AT_RISK);
        assertThat(forecast.rescue()).contains(new Rescue(List.of(thu), TreatmentTime.ofHours(3)));
        assertThat(forecast.pointOfNoReturn()).contains(on(2, "09:00"));
    }

    @Test
    void a_group_can_still_be_chosen_at_the_instant_at_which_it_begins_and_no_later() {
        Session sun = at("sun", 6, 10, 180);
        WeekHours twoOfThree = hours(attended(MON), attended(WED), absent(FRI));

        Forecast inTime = forecast(plan(MON, WED, FRI), twoOfThree, open(sun), on(6, "10:00"));
        assertThat(inTime.pointOfNoReturn()).contains(on(6, "10:00"));
        assertThat(inTime.state()).isEqualTo(ForecastState.AT_RISK);
        Forecast tooLate = forecast(plan(MON, WED, FRI), twoOfThree, open(sun), on(6, "10:00:01"));
        assertThat(tooLate.state()).isEqualTo(ForecastState.OUT_OF_REACH);
    }

    @Test
    void a_week_that_has_reached_its_hours_has_no_point_of_no_return() {
        Forecast forecast = forecast(
                plan(MON, WED, FRI), hours(attended(MON), attended(WED), attended(FRI)), List.of(), on(4, "12:00"));

        assertThat(forecast.state()).isEqualTo(ForecastState.ON_TRACK);
        assertThat(forecast.pointOfNoReturn()).isEmpty();
        assertThat(forecast.needed()).isEqualTo(TreatmentTime.ZERO);
        assertThat(forecast.ahead()).isEmpty();
        assertThat(forecast.largestSwing(Map.of())).isEmpty();
        assertThat(forecast.chance(Map.of())).isEqualTo(Chance.CERTAIN);
    }

    @Test
    void what_nobody_recorded_is_taken_for_missed_and_shown_beside_it() {
        Forecast forecast = forecast(plan(MON, WED, FRI), hours(attended(MON)), List.of(), on(3, "08:00"));

        assertThat(forecast.unrecorded()).isEqualTo(TreatmentTime.ofHours(3));
        assertThat(forecast.state()).isEqualTo(ForecastState.OUT_OF_REACH);
        assertThat(forecast.stateIfAttended()).isEqualTo(ForecastState.ON_TRACK);
    }

    @Test
    void a_rescue_breaks_no_authorization_whatever_the_unrecorded_time_turns_out_to_have_been() {
        Session thu = at("thu", 3, 18, 180);
        PlanDraft ten = plan(MON, WED, FRI).withAuthorized(AuthorizedCap.atMost(TreatmentTime.ofHours(10)));
        PlanDraft twelve = plan(MON, WED, FRI).withAuthorized(AuthorizedCap.atMost(TreatmentTime.ofHours(12)));

        assertThat(forecast(ten, hours(attended(MON)), open(thu), on(3, "08:00"))
                        .rescue())
                .isEmpty();
        assertThat(forecast(twelve, hours(attended(MON)), open(thu), on(3, "08:00"))
                        .rescue())
                .map(Rescue::sessions)
                .contains(List.of(thu));
    }

    @Test
    void a_make_up_leaves_room_for_a_planned_meal_though_a_meal_counts_nothing() {
        Session lunch = Drafts.session(
                "lunch", ServiceType.MEAL, IOP, MONDAY.plusDays(3).atTime(12, 0), 60, CHICAGO);
        Session across = at("across", 3, 12, 180);
        Session after = at("after", 5, 13, 180);
        HourPolicy meals = HourPolicy.of(
                new PolicyId("meals"), "no meals", CountingPolicy.withoutMealsAndMeetings(), STANDARD.rows());
        WeekInProgress week = new WeekInProgress(
                plan(MON, WED, lunch, FRI),
                hours(meals, LevelHistory.none().then(MONDAY, IOP), absent(MON)),
                meals,
                open(across, after),
                on(1, "08:00"));

        assertThat(Forecast.of(week).rescue()).map(Rescue::sessions).contains(List.of(after));
    }

    @Test
    void who_comes_late_earns_the_whole_session_where_the_rest_of_it_is_enough_for_that() {
        HourPolicy allOrNothing = HourPolicy.of(
                new PolicyId("whole"),
                "whole sessions",
                CountingPolicy.everySession().with(new CreditRule.AllOrNothing(TreatmentTime.ofHours(1))),
                STANDARD.rows());
        WeekHours twoOfThree = hours(allOrNothing, LevelHistory.none().then(MONDAY, IOP), attended(MON), attended(WED));

        assertThat(Forecast.of(new WeekInProgress(
                                plan(MON, WED, FRI), twoOfThree, allOrNothing, List.of(), on(4, "11:00")))
                        .state())
                .isEqualTo(ForecastState.ON_TRACK);
        assertThat(Forecast.of(new WeekInProgress(
                                plan(MON, WED, FRI), twoOfThree, allOrNothing, List.of(), on(4, "11:00:01")))
                        .state())
                .isEqualTo(ForecastState.OUT_OF_REACH);
        assertThat(Forecast.of(new WeekInProgress(
                                plan(MON, WED, FRI), twoOfThree, allOrNothing, List.of(), on(4, "11:00:01")))
                        .ahead())
                .isEmpty();
    }

    @Test
    void a_session_that_has_begun_gives_its_rest_and_saves_the_week_only_from_now() {
        Session longer = at("longer", 4, 9, 240);
        Forecast forecast =
                forecast(plan(MON, WED, longer), hours(attended(MON), attended(WED)), List.of(), on(4, "10:00"));

        assertThat(forecast.state()).isEqualTo(ForecastState.ON_TRACK);
        assertThat(forecast.pointOfNoReturn()).contains(on(4, "10:00"));
        assertThat(forecast.unrecorded()).isEqualTo(TreatmentTime.ofHours(1));
    }

    @Test
    void a_part_of_a_week_is_forecast_by_its_share_of_the_hours_and_by_no_number_of_days() {
        HourPolicy clinic = Policies.clinic();
        WeekHours part = hours(clinic, LevelHistory.none().then(MONDAY.plusDays(4), IOP));
        Forecast forecast = Forecast.of(new WeekInProgress(plan(FRI), part, clinic, List.of(), on(4, "08:00")));

        assertThat(forecast.band().least()).isEqualTo(TreatmentTime.ofMinutes(231));
        HourPolicy full = clinic.with(PartialWeeks.FULL);
        assertThat(new WeekInProgress(plan(FRI), part, full, List.of(), on(4, "08:00")).band())
                .isEqualTo(new ComplianceCheck(full, Population.ADULT)
                        .judge(part)
                        .band()
                        .orElseThrow());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekInProgress(
                        plan(FRI), part, clinic.with(PartialWeeks.EXEMPT), List.of(), on(4, "08:00")));
        assertThat(forecast.daysNeeded()).isZero();
        assertThat(forecast.possible()).isEqualTo(TreatmentTime.ofHours(3));
    }

    @Test
    void a_week_of_enough_hours_on_too_few_days_needs_a_further_day() {
        HourPolicy clinic = Policies.clinic();
        Session morning = at("morning", 0, 8, 270);
        Session tuesday = at("tuesday", 1, 8, 270);
        Session short1 = at("short", 5, 8, 60);
        WeekHours hours = hours(clinic, LevelHistory.none().then(MONDAY, IOP), attended(morning), attended(tuesday));
        Forecast forecast =
                Forecast.of(new WeekInProgress(plan(morning, tuesday), hours, clinic, open(short1), on(2, "08:00")));

        assertThat(forecast.needed()).isEqualTo(TreatmentTime.ZERO);
        assertThat(forecast.daysNeeded()).isEqualTo(1);
        assertThat(forecast.state()).isEqualTo(ForecastState.AT_RISK);
        assertThat(forecast.rescue()).map(Rescue::sessions).contains(List.of(short1));
    }

    @Test
    void of_equally_small_rescues_the_shortest_and_then_the_earliest_is_chosen() {
        Session longer = at("a", 1, 18, 200);
        Session later = at("b", 5, 10, 180);
        Session sooner = at("d", 3, 18, 180);
        Session asSoon = at("c", 3, 18, 180);

        Forecast forecast =
                forecast(plan(MON, WED, FRI), hours(absent(MON)), open(longer, later, sooner, asSoon), on(1, "08:00"));
        assertThat(forecast.rescue()).map(Rescue::sessions).contains(List.of(asSoon));
    }

    @Test
    void a_chance_is_exact_and_swings_on_the_session_that_the_week_cannot_miss() {
        Session sat = at("sat", 5, 9, 180);
        Forecast forecast =
                forecast(plan(MON, WED, FRI, sat), hours(attended(MON), attended(WED)), List.of(), on(3, "08:00"));
        Map<SessionId, Chance> rates = Map.of(FRI.id(), Chance.of(4, 5), sat.id(), Chance.of(1, 2));

        assertThat(forecast.ahead()).containsExactly(FRI.id(), sat.id());
        assertThat(forecast.chance(rates)).isEqualTo(Chance.of(9, 10));
        assertThat(forecast.largestSwing(rates)).contains(new Swing(FRI, Chance.CERTAIN, Chance.of(1, 2)));
        assertThat(forecast.chance(Map.of(FRI.id(), Chance.NEVER, sat.id(), Chance.NEVER)))
                .isEqualTo(Chance.NEVER);
        assertThat(forecast.chance(Map.of(FRI.id(), Chance.NEVER, sat.id(), Chance.CERTAIN)))
                .isEqualTo(Chance.CERTAIN);
        assertThatThrownBy(() -> forecast.chance(Map.of(FRI.id(), Chance.NEVER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rate is missing for session sat");
    }

    @Test
    void a_night_group_counts_the_time_that_passes_when_the_clocks_go_back() {
        LocalDate monday = LocalDate.of(2026, 10, 26);
        Session night = Drafts.session("night", IOP, monday.plusDays(6).atTime(0, 30), 210, CHICAGO);
        HourPolicy policy = HourPolicy.of(
                new PolicyId("night"),
                "a night clinic",
                CountingPolicy.everySession(),
                List.of(Policies.row(
                        IOP, Policies.weekly(HourBand.atLeast(TreatmentTime.ofMinutes(210))), Policies.LONG_AGO)));
        PlanDraft plan = Drafts.empty(IOP, 540, CHICAGO, monday).withSessions(List.of(night));
        WeekHours nothing = CountedHours.of(
                        plan.calendar(), LevelHistory.none().then(monday, IOP), policy.counting(), List.of())
                .parts(plan.week())
                .get(0);

        assertThat(night.slot().end().toLocalTime()).hasToString("03:00");
        assertThat(Forecast.of(new WeekInProgress(
                                plan,
                                nothing,
                                policy,
                                List.of(),
                                night.slot().start().toInstant()))
                        .state())
                .isEqualTo(ForecastState.ON_TRACK);
    }

    @Test
    void fewer_make_ups_are_better_than_less_time() {
        Session tue = at("tue", 1, 18, 90);
        Session thu = at("thu", 3, 18, 90);
        Session sat = at("sat", 5, 10, 200);
        Session late = at("late", 6, 18, 60);
        Session sameTime = at("same", 5, 14, 180);

        assertThat(forecast(plan(MON, WED, FRI), hours(absent(MON)), open(tue, thu, sat, late), on(1, "08:00"))
                        .rescue())
                .contains(new Rescue(List.of(sat), TreatmentTime.ofMinutes(200)));
        assertThat(forecast(plan(MON, WED, FRI), hours(absent(MON)), open(tue, thu, sameTime, late), on(1, "08:00"))
                        .rescue())
                .contains(new Rescue(List.of(sameTime), TreatmentTime.ofMinutes(180)));
        assertThat(forecast(plan(MON, WED, FRI), hours(absent(MON)), open(thu, late, tue), on(1, "08:00"))
                        .rescue())
                .contains(new Rescue(List.of(tue, thu), TreatmentTime.ofMinutes(180)));
    }

    @Test
    void a_rescue_needs_a_seat_a_future_the_own_track_and_the_rules_of_the_plan() {
        Session full = at("full", 3, 9, 180);
        Session gone = at("gone", 0, 18, 180);
        Session movedWed = at("wed", 5, 9, 180);
        Session foreign =
                Drafts.session("php", LevelOfCare.PHP, MONDAY.plusDays(5).atTime(14, 0), 180, CHICAGO);
        List<OpenSession> open = List.of(
                new OpenSession(full, 0),
                new OpenSession(gone, 1),
                new OpenSession(foreign, 1),
                new OpenSession(movedWed, 1));
        Forecast forecast = forecast(plan(MON, WED, FRI), hours(absent(MON)), open, on(1, "08:00"));

        assertThat(forecast.rescue()).isEmpty();
        assertThat(forecast.state()).isEqualTo(ForecastState.OUT_OF_REACH);
        assertThat(forecast(plan(MON, WED, FRI), hours(absent(MON)), List.of(new OpenSession(full, 1)), on(3, "09:00"))
                        .rescue())
                .isEmpty();
        assertThat(forecast(plan(FRI), hours(attended(MON), attended(WED)), open(foreign), on(3, "09:00"))
                        .possible())
                .isEqualTo(TreatmentTime.ofHours(3));
    }

    @Test
    void a_planned_session_that_nobody_may_attend_gives_nothing() {
        Session foreign =
                Drafts.session("php", LevelOfCare.PHP, MONDAY.plusDays(5).atTime(14, 0), 180, CHICAGO);

        assertThat(forecast(plan(MON, WED, foreign), hours(), List.of(), on(0, "08:00"))
                        .state())
                .isEqualTo(ForecastState.OUT_OF_REACH);
    }

    @Test
    void a_make_up_may_fill_the_authorized_time_to_its_last_second_and_not_a_minute_more() {
        PlanDraft nine = plan(MON, WED, FRI).withAuthorized(AuthorizedCap.atMost(TreatmentTime.ofHours(9)));
        Session sat = at("sat", 5, 10, 120);
        Session longer = at("longer", 5, 10, 121);
        Session thu = at("thu", 3, 18, 90);
        Attendance anHour =
                row(MON, AttendanceStatus.PRESENT, new Presence.InAndOut(on(0, "09:00"), on(0, "10:00:59")));

        assertThat(forecast(nine, hours(anHour), open(sat), on(1, "08:00")).rescue())
                .map(Rescue::sessions)
                .contains(List.of(sat));
        assertThat(forecast(nine, hours(leftEarly(MON, 120)), open(longer), on(1, "08:00"))
                        .rescue())
                .isEmpty();
        assertThat(forecast(nine, hours(absent(MON)), open(thu, sat), on(1, "08:00"))
                        .rescue())
                .isEmpty();
    }

    @Test
    void a_make_up_may_take_the_last_authorized_day_or_visit_and_no_further_one() {
        Session thu = at("thu", 3, 10, 180);
        Session friToo = at("fri too", 4, 18, 180);
        PlanDraft plan = plan(MON, WED, FRI);
        for (AuthorizedCap three : List.of(AuthorizedCap.atMostDays(3), AuthorizedCap.atMostVisits(3))) {
            assertThat(rescue(plan.withAuthorized(three), hours(absent(MON)), thu))
                    .contains(List.of(thu));
            assertThat(rescue(plan.withAuthorized(three), hours(leftEarly(MON, 60)), thu))
                    .isEmpty();
        }
        assertThat(rescue(plan.withAuthorized(AuthorizedCap.atMostDays(3)), hours(leftEarly(MON, 60)), friToo))
                .contains(List.of(friToo));
        assertThat(rescue(plan.withAuthorized(AuthorizedCap.atMostVisits(3)), hours(leftEarly(MON, 60)), friToo))
                .isEmpty();
    }

    private static Optional<List<Session>> rescue(PlanDraft plan, WeekHours hours, Session open) {
        return forecast(plan, hours, open(open), on(1, "08:00")).rescue().map(Rescue::sessions);
    }

    @Test
    void a_make_up_fills_a_day_to_the_daily_most_and_not_a_minute_more() {
        assertThat(onADay(300, 0).rescue()).isPresent();
        assertThat(onADay(301, 0).rescue()).isEmpty();
        assertThat(onADay(150, 150).rescue())
                .map(Rescue::sessions)
                .map(List::size)
                .contains(2);
        assertThat(onADay(150, 151).rescue()).isEmpty();
    }

    /** A week that lacks so many minutes, with a make-up in the morning of Saturday and one in the evening. */
    private static Forecast onADay(int morning, int evening) {
        HourPolicy days = HourPolicy.of(
                new PolicyId("days"),
                "five hours a day",
                CountingPolicy.everySession(),
                List.of(
                        Policies.row(
                                IOP,
                                Policies.weekly(HourBand.atLeast(TreatmentTime.ofMinutes(180 + morning + evening))),
                                Policies.LONG_AGO),
                        Policies.row(IOP, Policies.daily(0, 300), Policies.LONG_AGO)));
        Session evenings = at("evening", 5, 16, Math.max(1, evening));
        return Forecast.of(new WeekInProgress(
                plan(MON),
                hours(days, LevelHistory.none().then(MONDAY, IOP), attended(MON)),
                days,
                open(at("morning", 5, 8, morning), evenings),
                on(3, "08:00")));
    }

    @Test
    void what_is_planned_may_pass_the_daily_most_and_a_make_up_on_another_day_still_counts() {
        HourPolicy clinic = Policies.clinic();
        Session longDay = at("long", 2, 8, 360);
        Session thu = at("thu", 3, 18, 180);
        Forecast forecast = Forecast.of(new WeekInProgress(
                plan(longDay),
                hours(clinic, LevelHistory.none().then(MONDAY, IOP), attended(MON)),
                clinic,
                open(thu),
                on(1, "08:00")));

        assertThat(forecast.possible()).isEqualTo(TreatmentTime.ofHours(9));
        assertThat(forecast.rescue()).map(Rescue::sessions).contains(List.of(thu));
    }

    @Test
    void who_leaves_out_a_planned_session_for_a_longer_one_can_have_more() {
        Session longWed = at("long", 2, 9, 300);

        assertThat(forecast(plan(MON, WED, FRI), hours(attended(MON)), open(longWed), on(1, "08:00"))
                        .possible())
                .isEqualTo(TreatmentTime.ofHours(8));
    }

    @Test
    void a_session_that_is_known_to_be_missed_leaves_its_time_to_a_make_up() {
        Session sameTime = at("same", 4, 9, 180);

        assertThat(forecast(plan(MON, WED, FRI), hours(attended(MON), absent(FRI)), open(sameTime), on(1, "08:00"))
                        .rescue())
                .map(Rescue::sessions)
                .contains(List.of(sameTime));
    }

    @Test
    void that_one_session_is_missed_says_nothing_of_another_at_the_same_time() {
        Session sameTime = at("same", 4, 9, 180);

        assertThat(forecast(plan(MON, WED, FRI), hours(attended(MON), absent(sameTime)), List.of(), on(1, "08:00"))
                        .state())
                .isEqualTo(ForecastState.ON_TRACK);
    }

    @Test
    void a_make_up_without_a_recorded_departure_is_unrecorded_up_to_now() {
        Session tue = at("tue", 1, 9, 180);
        Attendance arrived = row(tue, AttendanceStatus.MAKEUP, new Presence.InOnly(on(1, "09:30")));
        Forecast forecast = forecast(plan(MON, WED, FRI), hours(attended(MON), arrived), List.of(), on(1, "11:00"));

        assertThat(forecast.unrecorded()).isEqualTo(TreatmentTime.ofMinutes(90));
    }

    @Test
    void of_sessions_on_which_a_week_hangs_alike_the_earliest_is_named() {
        Forecast forecast = forecast(plan(MON, WED, FRI), hours(attended(MON)), List.of(), on(1, "08:00"));
        Chance half = Chance.of(1, 2);

        assertThat(forecast.largestSwing(Map.of(WED.id(), half, FRI.id(), half)))
                .contains(new Swing(WED, half, Chance.NEVER));
        assertThat(forecast.largestSwing(Map.of(WED.id(), half, FRI.id(), Chance.of(2, 3))))
                .contains(new Swing(WED, Chance.of(2, 3), Chance.NEVER));
    }

    @Test
    void a_chance_asks_for_days_as_well_and_one_minute_makes_a_day() {
        HourPolicy clinic = Policies.clinic();
        Session morning = at("morning", 0, 8, 270);
        Session tuesday = at("tuesday", 1, 8, 269);
        Session again = at("again", 1, 18, 60);
        Session minute = at("minute", 5, 8, 1);
        WeekHours hours = hours(clinic, LevelHistory.none().then(MONDAY, IOP), attended(morning), attended(tuesday));
        Forecast forecast = Forecast.of(
                new WeekInProgress(plan(morning, tuesday, again, minute), hours, clinic, List.of(), on(1, "17:00")));
        Map<SessionId, Chance> rates = Map.of(again.id(), Chance.of(1, 2), minute.id(), Chance.of(1, 3));

        assertThat(forecast.chance(rates)).isEqualTo(Chance.of(1, 3));
        assertThat(forecast.state()).isEqualTo(ForecastState.ON_TRACK);
    }

    @Test
    void a_week_in_progress_is_of_one_week_one_zone_and_a_level_that_counts_hours() {
        WeekHours hours = hours();
        Instant now = on(0, "08:00");
        PlanDraft next = Drafts.empty(IOP, 540, CHICAGO, MONDAY.plusDays(7));
        Session phoenix = Drafts.session("p", IOP, MONDAY.atTime(9, 0), 60, ZoneId.of("America/Phoenix"));
        WeekHours outpatient = hours(STANDARD, LevelHistory.none().then(MONDAY, OUTPATIENT));
        WeekHours outOfCare = hours(STANDARD, LevelHistory.none(), attended(MON));

        assertThatThrownBy(() -> forecast(next, hours, List.of(), now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the hours must be of the planned week, 2026-11-30");
        assertThatThrownBy(() -> forecast(plan(), hours, open(FRI, FRI), now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every open session must be given once");
        assertThatThrownBy(() -> forecast(plan(), hours, open(phoenix), now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every open session must be in the week's zone, America/Chicago");
        assertThatThrownBy(() -> forecast(plan(), outpatient, List.of(), now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "hours must be asked for to be forecast: the level of care must count them, and the policy not exempt"
                                + " a partial week");
        assertThatThrownBy(() -> forecast(plan(), outOfCare, List.of(), now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("out of care there is nothing to forecast");
    }

    @Test
    void open_sessions_are_kept_by_start_whatever_the_order_in_which_they_are_given() {
        WeekInProgress one = new WeekInProgress(plan(), hours(), STANDARD, open(FRI, MON, WED), on(0, "08:00"));
        WeekInProgress other = new WeekInProgress(plan(), hours(), STANDARD, open(WED, FRI, MON), on(0, "08:00"));

        assertThat(one.open()).extracting(OpenSession::session).containsExactly(MON, WED, FRI);
        assertThat(Forecast.of(one)).isEqualTo(Forecast.of(other)).hasSameHashCodeAs(Forecast.of(other));
        assertThat(Forecast.of(one))
                .isNotEqualTo(forecast(plan(), hours(), open(FRI), on(0, "08:00")))
                .isNotEqualTo("a forecast")
                .doesNotHaveSameHashCodeAs(forecast(plan(), hours(), open(FRI), on(0, "08:00")));
    }

    @Test
    void a_forecast_prints_nothing_of_the_person() {
        Forecast forecast = forecast(plan(MON, WED, FRI), hours(), List.of(), on(0, "08:00"));
        WeekInProgress week = new WeekInProgress(plan(MON), hours(), STANDARD, List.of(), on(0, "08:00"));

        assertThat(Stream.of(week, forecast, new Rescue(List.of(MON), TreatmentTime.ZERO), swing())
                        .map(Object::toString))
                .containsExactly("WeekInProgress[private]", "Forecast[private]", "Rescue[private]", "Swing[private]");
    }

    private static Swing swing() {
        return new Swing(MON, Chance.CERTAIN, Chance.NEVER);
    }
}
