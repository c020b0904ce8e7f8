package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.OUTPATIENT;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.testing.Drafts.CHICAGO;
import static org.careweek.core.testing.Drafts.MONDAY;

import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.policy.WeeklyTimeBelowBand;
import org.careweek.core.program.Break;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Focus;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Setting;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.RuleId;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Drafts;
import org.careweek.core.testing.Policies;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.junit.jupiter.api.Test;

/** Each rule once broken, and once kept at its boundary. */
class PlanRulesTest {

    private static final HourPolicy STANDARD = StandardPolicies.standard();

    private static List<Violation> violations(PlanDraft draft, HourPolicy policy) {
        return draft.check(policy).fold(it -> it.plan().advisories(), PlanOutcome.Rejected::violations);
    }

    private static List<String> broken(PlanDraft draft, HourPolicy policy) {
        return violations(draft, policy).stream()
                .map(violation -> violation.rule().id().value())
                .toList();
    }

    private static List<String> broken(PlanDraft draft) {
        return broken(draft, STANDARD);
    }

    private static boolean accepted(PlanDraft draft, HourPolicy policy) {
        return draft.check(policy).fold(it -> true, it -> false);
    }

    private static Violation only(PlanDraft draft, HourPolicy policy) {
        List<Violation> found = violations(draft, policy);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Twelve hours on three days, and one group more that starts so many minutes after Thursday's nine o'clock. */
    private static PlanDraft with(Session... more) {
        List<Session> sessions = new ArrayList<>(Drafts.sessions(IOP, 540, CHICAGO, MONDAY));
        int minutes = 540;
        for (Session session : more) {
            sessions.add(session);
            minutes += session.slot().length().minutes();
        }
        return Drafts.empty(IOP, Math.min(minutes, 1200), CHICAGO, MONDAY).withSessions(sessions);
    }

    private static Session group(String id, int day, String start, int minutes) {
        return Drafts.session(id, IOP, MONDAY.plusDays(day).atTime(LocalTime.parse(start)), minutes, CHICAGO);
    }

    private static PlanDraft changed(PlanDraft draft, Participant participant, Track track, CareOrder order) {
        return new PlanDraft(
                participant,
                track,
                order,
                draft.authorized(),
                draft.calendar(),
                draft.week(),
                draft.sessions(),
                draft.overrides());
    }

    private static PlanDraft forParticipant(PlanDraft draft, Population population, Set<Focus> focuses) {
        var participant = new Participant(ParticipantId.of("p-7"), population, focuses, WeeklyAvailability.always());
        return changed(draft, participant, draft.track(), draft.order());
    }

    private static PlanDraft inTrack(PlanDraft draft, Set<Population> populations, Set<Focus> focuses) {
        var track = new Track(draft.track().id(), "A track", draft.track().level(), populations, focuses);
        return changed(draft, draft.participant(), track, draft.order());
    }

    private static PlanDraft needing(PlanDraft draft, ServiceType service, HourBand band) {
        var order = new CareOrder(IOP, draft.order().time(), List.of(new ServiceNeed(service, band)));
        return changed(draft, draft.participant(), draft.track(), order);
    }

    @Test
    void two_sessions_that_share_a_minute_overlap_and_touching_ones_do_not() {
        assertThat(broken(with(group("a", 3, "09:00", 60), group("b", 3, "10:00", 60))))
                .isEmpty();
        var overlapping = with(group("a", 3, "09:00", 61), group("b", 3, "10:00", 60));
        Violation found = violations(overlapping, STANDARD).get(1);
        assertThat(broken(overlapping)).containsExactly("order.differs", "plan.overlap");
        assertThat(found.explanation().fact("first")).contains("a");
        assertThat(found.explanation().fact("second")).contains("b");
    }

    @Test
    void a_session_lies_wholly_in_the_week() {
        assertThat(broken(with(group("a", 6, "22:00", 120)))).isEmpty();
        assertThat(broken(with(group("a", 7, "09:00", 60)))).containsExactly("order.differs", "plan.outside-week");
        assertThat(broken(with(group("a", -1, "09:00", 60)))).containsExactly("order.differs", "plan.outside-week");
        assertThat(broken(with(group("a", 6, "23:30", 60)))).contains("plan.outside-week");
    }

    @Test
    void a_session_is_in_a_plan_once() {
        var twice = with(group("s0", 5, "09:00", 60));
        assertThat(broken(twice)).containsExactly("plan.duplicate-session");
    }

    /** A meal of that id before them is no session that counts. */
    @Test
    void a_session_that_is_there_twice_is_one_of_those_that_a_level_counts() {
        var meal = Drafts.session("a", ServiceType.MEAL, OUTPATIENT, MONDAY.atTime(8, 0), 30, CHICAGO);
        var first = Drafts.session("a", OUTPATIENT, MONDAY.atTime(9, 0), 60, CHICAGO);
        var again = first.at(TimeSlot.of(MONDAY.plusDays(1).atTime(9, 0), TreatmentTime.ofHours(1), CHICAGO));
        var other = Drafts.session("b", OUTPATIENT, MONDAY.plusDays(2).atTime(9, 0), 60, CHICAGO);
        var third = Drafts.session("c", OUTPATIENT, MONDAY.plusDays(3).atTime(9, 0), 60, CHICAGO);
        var policy = HourPolicy.of(
                new PolicyId("clinic"), "a clinic", CountingPolicy.withoutMealsAndMeetings(), STANDARD.rows());
        var week = Drafts.empty(OUTPATIENT, 180, CHICAGO, MONDAY);
        assertThat(broken(week.withSessions(List.of(meal, first, again, other)), policy))
                .containsExactly("plan.duplicate-session", "plan.duplicate-session");
        assertThat(broken(week.withSessions(List.of(first, other, third)), policy))
                .containsExactly("outpatient.weekly-sessions-maximum");
    }

    @Test
    void a_night_that_begins_before_the_week_adds_nothing_to_it_and_one_that_ends_after_it_adds_its_part() {
        List<RuleOverride> nights = Stream.of("plan.outside-week", "participant.availability")
                .map(rule ->
                        new RuleOverride(new RuleId(rule), PrivateText.of("why"), PrivateText.of("Medical director")))
                .toList();
        var before = with(group("x", -1, "23:00", 120)).withOverrides(nights);
        var after = with(group("x", 6, "23:00", 120)).withOverrides(nights);
        assertThat(planned(before, STANDARD)).isEqualTo(540);
        assertThat(planned(after, STANDARD)).isEqualTo(540 + 60);
    }

    @Test
    void a_closed_day_holds_no_session() {
        var draft = Drafts.of(IOP, 540);
        var closed = new ProgramCalendar(CHICAGO, DayOfWeek.MONDAY, Set.of(MONDAY.plusDays(1)));
        var closedElsewhere = new ProgramCalendar(CHICAGO, DayOfWeek.MONDAY, Set.of(MONDAY.plusDays(2)));
        assertThat(broken(inCalendar(draft, closed))).containsExactly("site.closed");
        assertThat(broken(inCalendar(draft, closedElsewhere))).isEmpty();
    }

    private static PlanDraft inCalendar(PlanDraft draft, ProgramCalendar calendar) {
        return new PlanDraft(
                draft.participant(),
                draft.track(),
                draft.order(),
                draft.authorized(),
                calendar,
                draft.week(),
                draft.sessions(),
                draft.overrides());
    }

    @Test
    void working_people_come_when_their_work_lets_them() {
        var evenings = WeeklyAvailability.of(Stream.of(DayOfWeek.values())
                .map(day -> new AvailabilityWindow(day, LocalTime.of(18, 0), LocalTime.of(21, 0)))
                .toList());
        var worker = new Participant(
                ParticipantId.of("p-7"), Population.ADULT, Set.of(Focus.WORKING_PROFESSIONALS), evenings);
        var kept = Drafts.empty(IOP, 540, CHICAGO, MONDAY)
                .withSessions(
                        List.of(group("a", 0, "18:00", 180), group("b", 1, "18:00", 180), group("c", 2, "18:00", 180)));
        var late = kept.withSessions(
                List.of(group("a", 0, "18:00", 180), group("b", 1, "18:00", 180), group("c", 2, "18:01", 180)));
        assertThat(broken(changed(kept, worker, kept.track(), kept.order()))).isEmpty();
        var found = only(changed(late, worker, kept.track(), kept.order()), STANDARD);
        assertThat(found.rule().id()).hasToString("participant.availability");
        assertThat(found.explanation().fact("session")).contains("c");
    }

    @Test
    void a_session_is_offered_to_the_track() {
        var foreign = new Session(
                new SessionId("x"),
                ServiceType.GROUP_THERAPY,
                group("x", 4, "09:00", 60).slot(),
                List.of(),
                Set.of(new TrackId("another")),
                12,
                Setting.inPerson());
        assertThat(broken(with(foreign))).containsExactly("track.session");
    }

    @Test
    void the_track_gives_the_ordered_level_of_care() {
        var draft = Drafts.of(IOP, 1200);
        var php = changed(draft, draft.participant(), draft.track(), Drafts.order(PHP, 1200));
        assertThat(broken(php)).containsExactly("track.level");
    }

    @Test
    void an_order_is_judged_by_the_level_it_names() {
        var draft = Drafts.of(IOP, 1200);
        var php = changed(draft, draft.participant(), draft.track(), Drafts.order(PHP, 1199));
        assertThat(broken(php)).containsExactly("order.differs", "order.outside-band", "track.level");
        Violation found = violations(php, STANDARD).get(1);
        assertThat(found.explanation().fact("at least")).contains("20 h 00 min");
    }

    @Test
    void adolescents_young_adults_and_adults_are_treated_in_tracks_that_serve_them() {
        var adolescents = inTrack(Drafts.of(IOP, 540), EnumSet.of(Population.ADOLESCENT), Set.of());
        assertThat(broken(adolescents)).containsExactly("track.population");
        assertThat(broken(forParticipant(adolescents, Population.ADOLESCENT, Set.of())))
                .isEmpty();
        assertThat(broken(forParticipant(adolescents, Population.YOUNG_ADULT, Set.of())))
                .containsExactly("track.population");
        Violation found = only(adolescents, STANDARD);
        assertThat(found.explanation().toString()).doesNotContain("ADULT");
    }

    @Test
    void a_track_for_one_addiction_or_for_co_occurring_conditions_is_for_people_who_have_them() {
        for (Focus focus :
                List.of(Focus.ALCOHOL_USE, Focus.OPIOID_USE, Focus.STIMULANT_USE, Focus.CO_OCCURRING_CONDITIONS)) {
            var draft = inTrack(Drafts.of(IOP, 540), EnumSet.allOf(Population.class), Set.of(focus));
            assertThat(broken(draft)).containsExactly("track.focus");
            assertThat(only(draft, STANDARD).explanation().toString()).doesNotContain(focus.name());
            assertThat(broken(forParticipant(draft, Population.ADULT, Set.of(focus, Focus.WORKING_PROFESSIONALS))))
                    .isEmpty();
            assertThat(broken(forParticipant(draft, Population.ADULT, Set.of(Focus.WORKING_PROFESSIONALS))))
                    .containsExactly("track.focus");
        }
    }

    @Test
    void a_week_holds_as_much_of_a_service_as_was_ordered() {
        var individual = Drafts.session(
                "i", ServiceType.INDIVIDUAL_COUNSELING, IOP, MONDAY.plusDays(3).atTime(9, 0), 60, CHICAGO);
        for (ServiceType service :
                List.of(ServiceType.INDIVIDUAL_COUNSELING, ServiceType.EDUCATION, ServiceType.FAMILY_THERAPY)) {
            var need = HourBand.through(TreatmentTime.ofMinutes(60), TreatmentTime.ofMinutes(60));
            var found = only(needing(with(), service, need), STANDARD);
            assertThat(found.rule().id()).hasToString("need.minimum");
            assertThat(found.explanation().fact("service")).contains(service.name());
        }
        var counseling = ServiceType.INDIVIDUAL_COUNSELING;
        assertThat(broken(needing(with(individual), counseling, HourBand.ofHours(1, 1))))
                .isEmpty();
        assertThat(broken(needing(with(individual), counseling, HourBand.atMost(TreatmentTime.ofMinutes(59)))))
                .containsExactly("need.maximum");
        assertThat(broken(needing(with(individual), counseling, HourBand.atMost(TreatmentTime.ZERO))))
                .containsExactly("need.maximum");
        assertThat(broken(needing(with(individual), counseling, HourBand.atLeast(TreatmentTime.ofMinutes(61)))))
                .containsExactly("need.minimum");
    }

    @Test
    void an_order_lies_in_the_band_of_its_level() {
        for (int kept : new int[] {540, 1200}) {
            var draft =
                    Drafts.empty(IOP, kept, CHICAGO, MONDAY).withSessions(Drafts.sessions(IOP, kept, CHICAGO, MONDAY));
            assertThat(broken(draft)).isEmpty();
        }
        for (int outside : new int[] {539, 1201}) {
            var draft = Drafts.empty(IOP, outside, CHICAGO, MONDAY)
                    .withSessions(Drafts.sessions(IOP, 540, CHICAGO, MONDAY));
            assertThat(broken(draft)).containsExactly("order.differs", "order.outside-band");
        }
    }

    @Test
    void a_level_that_the_policy_says_nothing_about_cannot_be_planned() {
        var nothing = Drafts.empty(LevelOfCare.RESIDENTIAL, 540, CHICAGO, MONDAY);
        assertThat(broken(nothing)).contains("policy.weekly-limit");
        assertThat(broken(with(group("a", 5, "09:00", 60)))).doesNotContain("policy.weekly-limit");
        var outpatient = Drafts.empty(LevelOfCare.OUTPATIENT, 60, CHICAGO, MONDAY);
        assertThat(broken(outpatient)).doesNotContain("policy.weekly-limit");
        var adultsOnly = HourPolicy.of(
                new PolicyId("adults"),
                "a policy for adults",
                CountingPolicy.everySession(),
                List.of(Policies.row(
                        IOP, Population.ADULT, Policies.weekly(HourBand.ofHours(9, 20)), Policies.LONG_AGO)));
        var adult = Drafts.empty(IOP, 540, CHICAGO, MONDAY);
        var young = changed(
                adult,
                new Participant(ParticipantId.of("p"), Population.YOUNG_ADULT, Set.of(), WeeklyAvailability.always()),
                adult.track(),
                adult.order());
        assertThat(broken(adult, adultsOnly)).doesNotContain("policy.weekly-limit");
        assertThat(broken(young, adultsOnly)).contains("policy.weekly-limit");
        assertThat(violations(young, adultsOnly).stream()
                        .filter(NoWeeklyLimit.class::isInstance)
                        .map(violation -> violation.explanation().fact("policy").orElseThrow()))
                .containsExactly("adults");
    }

    @Test
    void time_outside_the_week_never_fills_it_even_when_somebody_overrides_the_rule() {
        var threeWeeksLater = Drafts.empty(IOP, 540, CHICAGO, MONDAY)
                .withSessions(List.of(group("a", 21, "09:00", 540)))
                .withOverrides(List.of(new RuleOverride(
                        new RuleId("plan.outside-week"), PrivateText.of("why"), PrivateText.of("Medical director"))));
        assertThat(broken(threeWeeksLater)).contains("iop.weekly-minimum");
        var acrossItsEnd = Drafts.empty(IOP, 540, CHICAGO, MONDAY).withSessions(List.of(group("a", 6, "20:00", 540)));
        Violation tooShort = violations(acrossItsEnd, STANDARD).stream()
                .filter(WeeklyTimeBelowBand.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(tooShort.explanation().fact("found")).contains("4 h 00 min");
    }

    @Test
    void a_plan_rests_on_the_overrides_that_it_needed_and_on_no_others() {
        PrivateText why = PrivateText.of("why");
        var needed = new RuleOverride(new RuleId("iop.weekly-minimum"), why, PrivateText.of("Medical director"));
        var idle = new RuleOverride(new RuleId("plan.overlap"), why, PrivateText.of("Medical director"));
        var draft = Drafts.empty(IOP, 540, CHICAGO, MONDAY)
                .withSessions(List.of(group("a", 2, "09:00", 120)))
                .withOverrides(List.of(needed, idle));
        List<RuleOverride> used =
                draft.check(STANDARD).fold(accepted -> accepted.plan().overrides(), rejected -> List.of());
        assertThat(used).containsExactly(needed);
    }

    @Test
    void a_session_into_a_closed_date_is_told_by_that_date() {
        var intoTuesday = group("a", 0, "23:00", 120);
        var draft = inCalendar(
                Drafts.empty(IOP, 540, CHICAGO, MONDAY).withSessions(List.of(intoTuesday)),
                new ProgramCalendar(CHICAGO, DayOfWeek.MONDAY, Set.of(MONDAY.plusDays(1))));
        assertThat(broken(draft)).contains("site.closed");
        var untilMidnight = draft.withSessions(List.of(group("a", 0, "22:00", 120)));
        assertThat(broken(untilMidnight)).doesNotContain("site.closed");
    }

    @Test
    void plans_with_other_advice_are_other_plans_though_their_policies_share_a_name() {
        var draft = Drafts.empty(IOP, 600, CHICAGO, MONDAY)
                .withSessions(Drafts.sessions(IOP, 540, CHICAGO, MONDAY))
                .withOverrides(List.of(new RuleOverride(
                        new RuleId("order.differs"), PrivateText.of("holiday"), PrivateText.of("the physician"))));
        HourPolicy strict = STANDARD.with(new RuleId("order.differs"), Severity.BLOCK);
        PlanOutcome advised = draft.check(STANDARD);
        PlanOutcome overridden = draft.check(strict);
        assertThat(advised).isInstanceOf(PlanOutcome.Accepted.class).isEqualTo(draft.check(STANDARD));
        assertThat(overridden).isInstanceOf(PlanOutcome.Accepted.class).isNotEqualTo(advised);
    }

    @Test
    void a_plan_that_differs_from_the_order_is_advice() {
        var draft = Drafts.empty(IOP, 600, CHICAGO, MONDAY).withSessions(Drafts.sessions(IOP, 540, CHICAGO, MONDAY));
        assertThat(accepted(draft, STANDARD)).isTrue();
        var found = only(draft, STANDARD);
        assertThat(found.rule().id()).hasToString("order.differs");
        assertThat(found.explanation().fact("planned")).contains("9 h 00 min");
        assertThat(found.explanation().fact("ordered")).contains("10 h 00 min");
        assertThat(accepted(draft, STANDARD.with(found.rule().id(), Severity.BLOCK)))
                .isFalse();
    }

    @Test
    void a_plan_holds_no_more_than_the_payer_authorized() {
        var draft = Drafts.of(IOP, 600);
        assertThat(broken(draft.withAuthorized(AuthorizedCap.atMost(TreatmentTime.ofMinutes(600)))))
                .isEmpty();
        var over = draft.withAuthorized(AuthorizedCap.atMost(TreatmentTime.ofMinutes(599)));
        var found = only(over, STANDARD);
        assertThat(found.rule().id()).hasToString("authorization.cap");
        assertThat(found.explanation().fact("authorized")).contains("at most 9 h 59 min");
    }

    @Test
    void a_week_is_spread_over_as_many_days_as_the_clinic_asks_for() {
        HourPolicy three = STANDARD.under(
                new PolicyId("clinic"), "a clinic", List.of(Policies.row(IOP, Policies.days(3), Policies.LONG_AGO)));
        assertThat(only(Drafts.of(IOP, 600), three).rule().id()).hasToString("iop.minimum-days");
        assertThat(broken(Drafts.of(IOP, 601), three)).isEmpty();
        HourPolicy four = STANDARD.under(
                new PolicyId("clinic"), "a clinic", List.of(Policies.row(PHP, Policies.days(5), Policies.LONG_AGO)));
        var found = only(Drafts.of(PHP, 1200), four);
        assertThat(found.rule().id()).hasToString("php.minimum-days");
        assertThat(found.explanation().fact("found")).contains("4");
        assertThat(found.explanation().fact("at least")).contains("5");
    }

    @Test
    void a_day_is_neither_too_short_nor_too_long() {
        HourPolicy daily = STANDARD.under(
                new PolicyId("clinic"),
                "a clinic",
                List.of(
                        Policies.row(IOP, Policies.daily(240, 300), Policies.LONG_AGO),
                        Policies.row(PHP, Policies.daily(180, 299), Policies.LONG_AGO)));
        assertThat(broken(Drafts.of(IOP, 540), daily)).isEmpty();
        assertThat(broken(Drafts.of(IOP, 839), daily)).containsExactly("iop.daily-minimum");
        var crowded = with(group("x", 0, "14:00", 1));
        var found = only(crowded, daily);
        assertThat(found.rule().id()).hasToString("iop.daily-maximum");
        assertThat(found.explanation().fact("date")).contains("2026-11-23");
        assertThat(found.explanation().fact("found")).contains("5 h 01 min");
        assertThat(broken(Drafts.of(PHP, 1319), daily))
                .containsExactly(
                        "php.daily-maximum",
                        "php.daily-maximum",
                        "php.daily-maximum",
                        "php.daily-maximum",
                        "php.daily-minimum");
    }

    /** HR11. */
    @Test
    void breaks_meals_and_self_help_add_nothing() {
        var meal = Drafts.session("m", ServiceType.MEAL, IOP, MONDAY.plusDays(3).atTime(12, 0), 60, CHICAGO);
        var paused = new Session(
                new SessionId("b"),
                ServiceType.GROUP_THERAPY,
                group("b", 4, "09:00", 90).slot(),
                List.of(new Break(TreatmentTime.ofMinutes(30), TreatmentTime.ofMinutes(15))),
                Set.of(Drafts.trackId(IOP)),
                12,
                Setting.inPerson());
        HourPolicy strict =
                HourPolicy.of(STANDARD.id(), "a clinic", CountingPolicy.withoutMealsAndMeetings(), STANDARD.rows());
        assertThat(planned(with(meal, paused), strict)).isEqualTo(540 + 75);
        assertThat(planned(with(meal, paused), STANDARD)).isEqualTo(540 + 75 + 60);
    }

    private static int planned(PlanDraft draft, HourPolicy policy) {
        return draft.check(policy).fold(it -> it.plan().plannedTime().minutes(), it -> -1);
    }

    @Test
    void self_help_is_no_session_of_a_standard_outpatient_week() {
        var level = LevelOfCare.OUTPATIENT;
        List<Session> sessions = new ArrayList<>(Drafts.sessions(level, 600, CHICAGO, MONDAY));
        for (int day = 0; day < 3; day++) {
            sessions.add(Drafts.session(
                    "m" + day,
                    ServiceType.MUTUAL_SUPPORT,
                    level,
                    MONDAY.plusDays(day).atTime(19, 0),
                    60,
                    CHICAGO));
        }
        HourPolicy strict =
                HourPolicy.of(STANDARD.id(), "a clinic", CountingPolicy.withoutMealsAndMeetings(), STANDARD.rows());
        var draft = Drafts.empty(level, 600, CHICAGO, MONDAY).withSessions(sessions);
        assertThat(broken(draft, strict)).isEmpty();
        assertThat(broken(draft, STANDARD)).contains("outpatient.weekly-sessions-maximum");
        var none = draft.withSessions(sessions.subList(2, 5));
        assertThat(broken(none, strict)).contains("outpatient.weekly-sessions-minimum");
    }

    @Test
    void a_service_that_does_not_count_can_still_be_asked_for_or_forbidden() {
        var meeting = Drafts.session(
                "m", ServiceType.MUTUAL_SUPPORT, IOP, MONDAY.plusDays(3).atTime(12, 0), 60, CHICAGO);
        HourPolicy strict =
                HourPolicy.of(STANDARD.id(), "a clinic", CountingPolicy.withoutMealsAndMeetings(), STANDARD.rows());
        var draft = Drafts.of(IOP, 540);
        List<Session> sessions = new ArrayList<>(draft.sessions());
        sessions.add(meeting);
        var asked = needing(draft.withSessions(sessions), ServiceType.MUTUAL_SUPPORT, HourBand.ofHours(1, 1));
        var forbidden =
                needing(draft.withSessions(sessions), ServiceType.MUTUAL_SUPPORT, HourBand.atMost(TreatmentTime.ZERO));
        assertThat(broken(asked, strict)).isEmpty();
        assertThat(broken(forbidden, strict)).containsExactly("need.maximum");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_the_order_of_the_rules() {
        var draft = with(
                group("a", 3, "09:00", 90),
                group("b", 3, "10:00", 60),
                group("c", 7, "09:00", 60),
                group("s0", 4, "09:00", 600));
        var closed = new ProgramCalendar(CHICAGO, DayOfWeek.MONDAY, Set.of(MONDAY, MONDAY.plusDays(3)));
        var wrong = changed(
                        inCalendar(draft, closed),
                        new Participant(
                                ParticipantId.of("p"), Population.ADULT, Set.of(), WeeklyAvailability.of(List.of())),
                        new Track(
                                new TrackId("other"),
                                "O",
                                IOP,
                                EnumSet.of(Population.ADOLESCENT),
                                Set.of(Focus.OPIOID_USE)),
                        Drafts.order(PHP, 1000))
                .withAuthorized(AuthorizedCap.atMost(TreatmentTime.ofHours(5)));
        List<String> found = broken(wrong, Policies.clinic());
        assertThat(found).isSorted();
        assertThat(Set.copyOf(found))
                .containsExactlyInAnyOrder(
                        "authorization.cap",
                        "iop.daily-maximum",
                        "iop.weekly-maximum",
                        "order.differs",
                        "order.outside-band",
                        "participant.availability",
                        "plan.duplicate-session",
                        "plan.outside-week",
                        "plan.overlap",
                        "site.closed",
                        "track.focus",
                        "track.level",
                        "track.population",
                        "track.session");
        assertThat(violations(wrong, STANDARD).stream()
                        .filter(SessionViolation.class::isInstance)
                        .map(SessionViolation.class::cast)
                        .filter(it -> it.rule().id().value().equals("site.closed"))
                        .map(it -> it.session().value()))
                .containsExactly("s0", "a", "b");
    }

    @Test
    void severity_is_data_and_a_warning_stands_in_nobodys_way() {
        var draft = Drafts.empty(IOP, 540, CHICAGO, MONDAY).withSessions(Drafts.sessions(IOP, 539, CHICAGO, MONDAY));
        assertThat(accepted(draft, STANDARD)).isFalse();
        HourPolicy lenient = STANDARD.with(new RuleId("iop.weekly-minimum"), Severity.WARN);
        assertThat(accepted(draft, lenient)).isTrue();
        assertThat(broken(draft, lenient)).containsExactly("iop.weekly-minimum", "order.differs");
        for (var rule : PlanRules.all()) {
            assertThat(STANDARD.with(rule.id(), Severity.WARN).inForce(rule).severity())
                    .isEqualTo(Severity.WARN);
        }
    }

    @Test
    void an_override_with_a_reason_lets_a_plan_pass_and_is_kept_in_it() {
        var draft = Drafts.empty(IOP, 540, CHICAGO, MONDAY).withSessions(Drafts.sessions(IOP, 539, CHICAGO, MONDAY));
        var override = new RuleOverride(
                new RuleId("iop.weekly-minimum"),
                PrivateText.of("recovering from surgery"),
                PrivateText.of("Medical director"));
        WeeklyPlan plan = draft.withOverrides(List.of(override))
                .check(STANDARD)
                .fold(PlanOutcome.Accepted::plan, it -> {
                    throw new AssertionError(it);
                });
        assertThat(plan.overrides()).containsExactly(override);
        assertThat(plan.advisories())
                .extracting(violation -> violation.rule().id().value())
                .containsExactly("iop.weekly-minimum", "order.differs");
        assertThat(override.toString()).doesNotContain("surgery");
        assertThat(override.reason().disclose()).isEqualTo("recovering from surgery");
        var another =
                new RuleOverride(new RuleId("plan.overlap"), PrivateText.of("why"), PrivateText.of("Medical director"));
        assertThat(accepted(draft.withOverrides(List.of(another)), STANDARD)).isFalse();
    }

    @Test
    void an_overridden_overlap_counts_its_minutes_once() {
        var draft = with(group("a", 3, "09:00", 60), group("b", 3, "09:30", 60))
                .withOverrides(List.of(new RuleOverride(
                        new RuleId("plan.overlap"), PrivateText.of("why"), PrivateText.of("Medical director"))));
        assertThat(planned(draft, STANDARD)).isEqualTo(540 + 90);
    }

    @Test
    void an_override_carries_a_reason_and_who_gave_it() {
        var rule = new RuleId("plan.overlap");
        assertThatThrownBy(() -> new RuleOverride(rule, PrivateText.of(" "), PrivateText.of("Medical director")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RuleOverride(rule, PrivateText.of("why"), PrivateText.of("")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_draft_lives_in_one_zone() {
        var draft = Drafts.of(IOP, 540);
        var denver = ZoneId.of("America/Denver");
        var elsewhere = Drafts.session("x", IOP, MONDAY.atTime(18, 0), 60, denver);
        assertThatThrownBy(() -> draft.withSessions(List.of(elsewhere))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanDraft.of(
                        draft.participant(),
                        draft.track(),
                        draft.order(),
                        draft.calendar(),
                        new ProgramWeek(MONDAY, denver)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_order_is_for_some_time_and_names_each_service_once() {
        assertThatThrownBy(() -> new OrderedTime(TreatmentTime.ZERO)).isInstanceOf(IllegalArgumentException.class);
        var need = new ServiceNeed(ServiceType.EDUCATION, HourBand.ofHours(1, 2));
        var time = new OrderedTime(TreatmentTime.ofHours(9));
        assertThatThrownBy(() -> new CareOrder(IOP, time, List.of(need, need)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_is_no_way_to_a_plan_but_a_draft_that_was_checked() {
        assertThat(WeeklyPlan.class.getDeclaredConstructors())
                .isNotEmpty()
                .noneMatch(constructor -> Modifier.isPublic(constructor.getModifiers())
                        || Modifier.isProtected(constructor.getModifiers()));
        assertThat(WeeklyPlan.class.getDeclaredMethods())
                .noneMatch(method ->
                        Modifier.isStatic(method.getModifiers()) && method.getReturnType() == WeeklyPlan.class);
        assertThat(Modifier.isFinal(WeeklyPlan.class.getModifiers())).isTrue();
    }

    @Test
    void the_sessions_of_a_plan_are_in_order_however_they_came() {
        var draft = Drafts.of(IOP, 1200);
        List<Session> backwards = new ArrayList<>(draft.sessions());
        java.util.Collections.reverse(backwards);
        assertThat(draft.withSessions(backwards)).isEqualTo(draft);
        assertThat(draft.withSessions(backwards).check(STANDARD)).isEqualTo(draft.check(STANDARD));
        assertThatThrownBy(() -> draft.sessions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
