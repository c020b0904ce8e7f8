package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final TinyClinic CLINIC = TinyClinic.crowded(11, 8, 10);
    private static final ScheduledWeek WEEK =
            new WeekScheduler().scheduled(Weeks.of(CLINIC), new SearchLimits(1, 10), SearchMonitor.NONE);

    @Test
    void last_weeks_plans_go_on_in_the_same_sessions_a_week_later() {
        ClinicWeek next = Weeks.of(CLINIC, Weeks.MONDAY.plusDays(7), i -> "next-%02d".formatted(i));
        Assignment carried = Assignment.carriedOver(WEEK.schedule().plans(), WEEK.week(), next);
        assertThat(carried.sessions().keySet())
                .isEqualTo(WEEK.assignment().sessions().keySet())
                .isNotEmpty();
        carried.sessions().forEach((who, what) -> {
            Set<SessionId> before = WEEK.assignment().sessions().get(who);
            assertThat(what).hasSameSizeAs(before);
        });
        Rescheduled again = new WeekScheduler()
                .reschedule(carried, next, Stability.usual(), new SearchLimits(1, 10), SearchMonitor.NONE);
        assertThat(again.moves()).isEmpty();
        assertThat(again.next().schedule().score()).isEqualTo(WEEK.schedule().score());
    }

    @Test
    void what_is_not_offered_again_is_left_out() {
        TinyClinic fewer = CLINIC.withOffers(CLINIC.offers().subList(0, 4)).withWishes(List.of());
        ClinicWeek next = Weeks.of(fewer, Weeks.MONDAY.plusDays(7), i -> "next-%02d".formatted(i));
        Assignment carried = Assignment.carriedOver(WEEK.schedule().plans(), WEEK.week(), next);
        assertThat(carried.sessions().values())
                .allSatisfy(ids -> assertThat(ids).allMatch(id -> id.value().startsWith("next-0")));
    }

    /** Sessions of another track are in the plan that holds, between those that go on; the search is ended before it begins. */
    @Test
    void a_plan_goes_on_at_once_without_the_sessions_that_nobody_can_come_to_any_more() {
        List<TinyClinic.Offer> offers = IntStream.range(0, 6)
                .mapToObj(i -> new TinyClinic.Offer(i, 600, 60, 0, 1, i % 2 == 0 ? 2 : 1))
                .toList();
        int[][] always = new int[7][];
        Arrays.fill(always, new int[] {0, 1440});
        int[][] needs = {{0, TinyClinic.FREE}, {0, TinyClinic.FREE}, {0, TinyClinic.FREE}};
        TinyClinic.Wish wish = new TinyClinic.Wish(0, 180, always, needs, 0, 0, 0, TinyClinic.Cap.NONE, 0);
        ClinicWeek week = Weeks.of(new TinyClinic(60, 240, 1, 1440, 0, 0, offers, List.of(wish)));
        ParticipantId who = ParticipantId.of("p0");
        Set<SessionId> present = week.sessions().stream().map(Session::id).collect(Collectors.toSet());
        Rescheduled again = new WeekScheduler()
                .reschedule(
                        Assignment.of(Map.of(who, present)),
                        week,
                        Stability.usual(),
                        new SearchLimits(1, 10),
                        (done, total) -> false);
        assertThat(again.next().assignment().sessions().get(who))
                .extracting(SessionId::value)
                .containsExactly("s01", "s03", "s05");
    }

    @Test
    void nobody_has_two_plans_and_none_is_no_plan() {
        WeeklyPlan plan = WEEK.schedule().plans().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.of(List.of(plan, plan)))
                .withMessage("nobody can have two plans");
        ParticipantId who = ParticipantId.of("p-invented");
        assertThat(Assignment.of(new TreeMap<>(Map.of(who, List.<SessionId>of()))))
                .isEqualTo(Assignment.none());
        assertThat(Assignment.of(Map.of(who, Set.of(new SessionId("s1")))).toString())
                .doesNotContain("invented");
    }
}
