package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.plan.RuleOverride;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.Intensification;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.RelapseResponse;
import org.careweek.core.transition.TransitionOutcome;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;
import org.careweek.core.transition.UsualTime;
import org.junit.jupiter.api.Test;

/** A week of an IOP clinic after a relapse: three groups of three hours, and what could be added. */
class ReplanTest {

    private static final LocalDate MONDAY = Drafts.MONDAY;
    private static final ProgramCalendar CALENDAR = ProgramCalendar.of(Drafts.CHICAGO, DayOfWeek.MONDAY);
    private static final ProgramWeek WEEK = CALENDAR.weekOf(MONDAY);
    private static final Session MON = group("mon", 0, 9, 180, 2);
    private static final Session WED = group("wed", 2, 9, 180, 2);
    private static final Session FRI = group("fri", 4, 9, 180, 2);
    private static final Session TUE_EARLY = group("tue-early", 1, 9, 90, 1);
    private static final Session THU = group("thu", 3, 9, 90, 2);
    private static final Session THU_EDUCATION = Drafts.session(
            "thu-education",
            ServiceType.EDUCATION,
            LevelOfCare.IOP,
            MONDAY.plusDays(3).atTime(13, 0),
            90,
            Drafts.CHICAGO);
    private static final CareOrder NINE_HOURS = Drafts.order(LevelOfCare.IOP, 540);
    private static final Instant BEFORE = Instant.MIN;

    private static Session group(String id, int day, int hour, int minutes, int seats) {
        Session session =
                Drafts.session(id, LevelOfCare.IOP, MONDAY.plusDays(day).atTime(hour, 0), minutes, Drafts.CHICAGO);
        return Session.of(session.id(), session.service(), session.slot(), session.tracks(), seats);
    }

    private static Participant person(String id) {
        return new Participant(ParticipantId.of(id), Population.ADULT, Set.of(), WeeklyAvailability.always());
    }

    private static WeekRequest request(String id, CareOrder order) {
        return WeekRequest.of(person(id), Drafts.track(LevelOfCare.IOP), order);
    }

    private static ClinicWeek clinic(List<Session> sessions) {
        return new ClinicWeek(
                StandardPolicies.standard(),
                CALENDAR,
                WEEK,
                sessions,
                List.of(request("a", NINE_HOURS), request("b", Drafts.order(LevelOfCare.IOP, 630))));
    }

    private static WeeklyPlan plan(String id, CareOrder order, List<Session> sessions) {
        return PlanDraft.of(person(id), Drafts.track(LevelOfCare.IOP), order, CALENDAR, WEEK)
                .withSessions(sessions)
                .check(StandardPolicies.standard())
                .fold(PlanOutcome.Accepted::plan, rejected -> {
                    throw new AssertionError(rejected);
                });
    }

    /** Both come to the three groups, and b to the early one on Tuesday, which is full with that. */
    private static PlannedWeek planned() {
        return new PlannedWeek(
                clinic(List.of(MON, WED, FRI, TUE_EARLY, THU, THU_EDUCATION)),
                List.of(
                        plan("a", NINE_HOURS, List.of(MON, WED, FRI)),
                        plan("b", Drafts.order(LevelOfCare.IOP, 630), List.of(MON, TUE_EARLY, WED, FRI))));
    }

    private static CareOrder moreGroups(WeeklyPlan plan, int minutes, LocalDate from) {
        Intensification answer = new Intensification(
                from,
                List.of(new Intensification.Increase(
                        RelapseResponse.MORE_GROUPS,
                        ServiceType.GROUP_THERAPY,
                        UsualTime.in(plan, ServiceType.GROUP_THERAPY),
                        TreatmentTime.ofMinutes(minutes))));
        return answer.orderFor(WEEK, plan.draft().order(), CountingPolicy.everySession());
    }

    private static ReplanOutcome answered(int minutes, Instant from) {
        PlannedWeek present = planned();
        CareOrder order = moreGroups(present.plans().get(0), minutes, MONDAY);
        return new WeekScheduler().replan(present, request("a", order), from);
    }

    private static ReplanOutcome.Replanned replanned(ReplanOutcome outcome) {
        return outcome.fold(
                it -> it,
                none -> {
                    throw new AssertionError(none);
                },
                refused -> {
                    throw new AssertionError(refused);
                });
    }

    private static List<List<String>> reasons(ReplanOutcome outcome) {
        return outcome.fold(
                it -> {
                    throw new AssertionError("replanned");
                },
                none -> none.reasons().stream()
                        .map(reason -> reason.rules().stream()
                                .map(rule -> rule.id().value())
                                .toList())
                        .toList(),
                refused -> List.of());
    }

    @Test
    void a_relapse_answered_with_a_group_more_adds_the_one_group_that_has_a_seat() {
        ReplanOutcome.Replanned replanned = replanned(answered(90, BEFORE));
        assertThat(replanned.added()).containsExactly(THU);
        assertThat(replanned.removed()).isEmpty();
        assertThat(replanned.plan().sessions()).containsExactly(MON, WED, THU, FRI);
        assertThat(replanned.plan().advisories()).isEmpty();
        assertThat(replanned.proven()).isTrue();
    }

    /** Disclosed on Wednesday afternoon, answered from Thursday on: four of seven dates' share of 90 minutes is 51. */
    @Test
    void a_relapse_in_mid_week_is_recorded_and_answered_from_its_date_on_with_the_fewest_changed_sessions() {
        LocalDate wednesday = MONDAY.plusDays(2);
        TransitionRequest relapse =
                TransitionRequest.of(new Move.Answer(Set.of(RelapseResponse.MORE_GROUPS)), wednesday);
        CareEpisode episode = TransitionPolicy.standard()
                .review(admitted(), relapse)
                .fold(TransitionOutcome.Approved::episode, declined -> {
                    throw new AssertionError(declined);
                });
        assertThat(episode.stays()).isEqualTo(admitted().stays());

        PlannedWeek present = planned();
        CareOrder order = moreGroups(present.plans().get(0), 90, wednesday.plusDays(1));
        assertThat(order.time().perWeek()).isEqualTo(TreatmentTime.ofMinutes(540 + 51));
        ReplanOutcome.Replanned replanned = replanned(new WeekScheduler()
                .replan(
                        present,
                        request("a", order),
                        wednesday.atTime(15, 0).atZone(Drafts.CHICAGO).toInstant()));
        assertThat(replanned.added()).containsExactly(THU);
        assertThat(replanned.removed()).isEmpty();
        assertThat(replanned.plan().sessions()).containsExactly(MON, WED, THU, FRI);
    }

    private static CareEpisode admitted() {
        TransitionRequest admission = TransitionRequest.of(new Move.Admit(LevelOfCare.IOP), MONDAY.minusWeeks(3))
                .decidedBy(PrivateText.of("team-a"))
                .because(PrivateText.of("criteria met"));
        return TransitionPolicy.standard()
                .review(CareEpisode.awaitingAdmission(EpisodeId.of("e1")), admission)
                .fold(TransitionOutcome.Approved::episode, declined -> {
                    throw new AssertionError(declined);
                });
    }

    @Test
    void an_unchanged_request_changes_nothing_even_for_a_better_score() {
        PlannedWeek present = planned();
        CareOrder tenHours = Drafts.order(LevelOfCare.IOP, 630);
        assertThat(replanned(new WeekScheduler().replan(present, request("a", tenHours), BEFORE))
                        .changesNothing())
                .isTrue();
    }

    @Test
    void where_the_groups_are_full_that_is_the_reason() {
        assertThat(reasons(answered(180, BEFORE))).contains(List.of("session.full"));
    }

    @Test
    void a_group_that_has_begun_is_neither_joined_nor_left() {
        Instant thursdayAtNine = THU.slot().start().toInstant();
        assertThat(replanned(answered(90, thursdayAtNine)).added()).containsExactly(THU);
        assertThat(reasons(answered(90, thursdayAtNine.plusSeconds(1)))).containsExactly(List.of("need.minimum"));
        PlannedWeek present = planned();
        WeekRequest withoutMonday = new WeekRequest(
                person("a"),
                Drafts.track(LevelOfCare.IOP),
                NINE_HOURS,
                request("a", NINE_HOURS).authorized(),
                Set.of(),
                Set.of(),
                Set.of(MON.id()),
                Set.of());
        assertThat(replanned(new WeekScheduler().replan(present, withoutMonday, BEFORE))
                        .removed())
                .containsExactly(MON);
        assertThat(reasons(new WeekScheduler()
                        .replan(present, withoutMonday, MON.slot().end().toInstant())))
                .containsExactly(List.of("participant.must-not-attend"));
    }

    @Test
    void whoever_must_stay_apart_from_now_on_keeps_the_group_they_shared() {
        WeekRequest apart = new WeekRequest(
                person("a"),
                Drafts.track(LevelOfCare.IOP),
                Drafts.order(LevelOfCare.IOP, 540),
                request("a", NINE_HOURS).authorized(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(ParticipantId.of("b")));
        assertThat(reasons(new WeekScheduler().replan(planned(), apart, BEFORE)))
                .contains(List.of("participant.apart"));
        assertThat(replanned(new WeekScheduler()
                                .replan(planned(), apart, FRI.slot().end().toInstant()))
                        .changesNothing())
                .isTrue();
    }

    @Test
    void an_order_above_the_level_of_care_is_refused_as_a_plan_would() {
        ReplanOutcome outcome = answered(661, BEFORE);
        String rule = outcome.fold(
                it -> "replanned",
                none -> "no plan",
                refused -> refused.violation().rule().id().value());
        assertThat(rule).isEqualTo("order.outside-band");
        assertThat(reasons(answered(660, BEFORE))).isNotEmpty();
    }

    @Test
    void a_week_that_is_over_has_no_session_left() {
        PlannedWeek nobody = new PlannedWeek(clinic(List.of(MON)), List.of());
        assertThat(reasons(new WeekScheduler()
                        .replan(
                                nobody,
                                request("a", NINE_HOURS),
                                MON.slot().end().toInstant())))
                .containsExactly(List.of("week.no-sessions"));
    }

    @Test
    void only_plans_of_this_week_and_requests_of_its_participants_are_taken() {
        PlannedWeek present = planned();
        WeeklyPlan first = present.plans().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedWeek(present.week(), List.of(first, first)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PlannedWeek(present.week(), List.of(plan("stranger", NINE_HOURS, List.of(MON, WED, FRI)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlannedWeek(clinic(List.of(MON, WED)), List.of(first)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekScheduler().replan(present, request("stranger", NINE_HOURS), BEFORE));
    }

    @Test
    void nothing_of_a_person_is_printed() {
        assertThat(planned() + " " + replanned(answered(90, BEFORE)))
                .isEqualTo("PlannedWeek[2 plans] Replanned[private]");
    }

    @Test
    void where_groups_that_have_begun_stand_in_the_way_by_themselves_no_rule_is_blamed() {
        Session monLate = group("mon-late", 0, 10, 180, 2);
        WeeklyPlan both = PlanDraft.of(person("a"), Drafts.track(LevelOfCare.IOP), NINE_HOURS, CALENDAR, WEEK)
                .withSessions(List.of(MON, monLate, WED, FRI))
                .withOverrides(List.of(new RuleOverride(
                        PlanRules.NO_OVERLAP.id(), PrivateText.of("leads both"), PrivateText.of("team-a"))))
                .check(StandardPolicies.standard())
                .fold(PlanOutcome.Accepted::plan, rejected -> {
                    throw new AssertionError(rejected);
                });
        PlannedWeek present = new PlannedWeek(clinic(List.of(MON, monLate, WED, FRI)), List.of(both));
        assertThat(reasons(new WeekScheduler()
                        .replan(
                                present,
                                request("a", NINE_HOURS),
                                WED.slot().start().toInstant())))
                .isEmpty();
    }

    @Test
    void a_week_of_many_sums_is_planned_again_exactly() {
        ReplanOutcome.Replanned replanned = ofManySums(40, 5);
        assertThat(replanned.changesNothing()).isFalse();
        assertThat(replanned.proven()).isTrue();
    }

    @Test
    void a_plan_of_a_week_with_too_many_sums_says_that_it_is_not_proven() {
        assertThat(ofManySums(400, 1).proven()).isFalse();
    }

    /** Lengths of so fine a grain, wide needs and a week that is open all day; much more of one service is ordered. */
    private static ReplanOutcome.Replanned ofManySums(int sessions, int grain) {
        Random random = new Random(4);
        List<TinyClinic.Offer> offers = new ArrayList<>();
        while (offers.size() < sessions) {
            offers.add(new TinyClinic.Offer(
                    random.nextInt(7),
                    420 + 15 * random.nextInt(52),
                    30 + grain * random.nextInt(60 / grain),
                    random.nextInt(3),
                    4,
                    1));
        }
        TinyClinic clinic = new TinyClinic(540, 1200, 3, 300, 0, 0, offers, List.of(wish(540, 100)));
        WeekSchedule schedule = Weeks.scheduled(clinic, 0);
        ClinicWeek more = Weeks.of(clinic.withWishes(List.of(wish(600, 305))));
        return replanned(new WeekScheduler()
                .replan(
                        new PlannedWeek(Weeks.of(clinic), schedule.plans()),
                        more.requests().get(0),
                        BEFORE));
    }

    private static TinyClinic.Wish wish(int ordered, int least) {
        int[][] windows =
                IntStream.range(0, 7).mapToObj(day -> new int[] {0, 1440}).toArray(int[][]::new);
        int[][] needs = {{45, 300}, {least, least + 205}, {50, 400}};
        return new TinyClinic.Wish(0, ordered, windows, needs, 0, 0, 0, TinyClinic.Cap.NONE, 0);
    }
}
