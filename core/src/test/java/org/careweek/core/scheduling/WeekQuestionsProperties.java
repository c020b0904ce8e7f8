package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;

/** What is said of a scheduled week, against everything that could be. */
class WeekQuestionsProperties {

    private static final WeekScheduler SCHEDULER = new WeekScheduler();
    private static final SearchLimits LIMITS = new SearchLimits(5, 10);

    private static ScheduledWeek scheduled(TinyClinic clinic) {
        return SCHEDULER.scheduled(Weeks.of(clinic), LIMITS, SearchMonitor.NONE);
    }

    /** PL14, of hours. */
    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void why_somebody_is_not_planned_as_ordered_is_true(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int people) {
        TinyClinic clinic = TinyClinic.random(seed, people, 6);
        ScheduledWeek week = scheduled(clinic);
        int[] plans = Weeks.plans(clinic, week.schedule());
        for (int person = 0; person < people; person++) {
            Optional<TheseHours> answer = week.whyTheseHours(ParticipantId.of("p" + person));
            assertThat(answer.isPresent()).isEqualTo(plans[person] != 0);
            if (answer.isPresent()) {
                String kind = judged(clinic, person, plans, answer.get());
                assertThat(kind).isNotNull();
                Statistics.label("answer").collect(kind);
            }
        }
    }

    private static String judged(TinyClinic clinic, int person, int[] plans, TheseHours answer) {
        Naive naive = new Naive(clinic);
        int off = naive.off(person, plans[person]);
        return answer.fold(
                asOrdered -> {
                    assertThat(off).isZero();
                    return "as ordered";
                },
                limited -> {
                    assertThat(naive.nearest(person, plans, Set.of())).isEqualTo(off);
                    limited.reasons().forEach(reason -> isTrue(naive, person, plans, off, reason));
                    return limited.reasons().isEmpty() ? "nothing adds up nearer" : "limited";
                },
                nearer -> {
                    assertThat(isNearer(clinic, person, plans, nearer.plan(), off))
                            .isTrue();
                    return "nearer";
                });
    }

    private static boolean isNearer(TinyClinic clinic, int person, int[] plans, WeeklyPlan plan, int off) {
        int[] others = plans.clone();
        others[person] = plan.sessions().stream()
                .mapToInt(session -> 1 << Integer.parseInt(session.id().value().substring(1)))
                .sum();
        Naive naive = new Naive(clinic);
        return naive.allows(others) && naive.off(person, others[person]) < off;
    }

    private static void isTrue(Naive naive, int person, int[] plans, int off, Reason reason) {
        Set<String> gone = reason.rules().stream()
                .map(rule -> rule.id().value().replaceAll(".*\\.", ""))
                .collect(Collectors.toSet());
        assertThat(naive.nearest(person, plans, gone)).as("without %s", gone).isLessThan(off);
        for (String rule : gone) {
            Set<String> less = new HashSet<>(gone);
            less.remove(rule);
            assertThat(naive.nearest(person, plans, less))
                    .as("without %s", less)
                    .isEqualTo(off);
        }
        assertThat(reason.explanation().sentence()).startsWith("A plan nearer to the ordered time would be possible");
        Statistics.label("obstacles").collect(gone.size());
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void one_more_seat_is_worth_what_the_best_schedule_with_it_scores_more(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.crowded(seed, 4, 5);
        ScheduledWeek week = scheduled(clinic);
        List<SeatWorth> seats = SCHEDULER.seatsWorthMost(week, 3, LIMITS, SearchMonitor.NONE);
        assertThat(seats).hasSizeLessThanOrEqualTo(3);
        for (SeatWorth worth : seats) {
            long[] with = new Naive(withOneMore(clinic, worth.session())).optimum();
            assertThat(worth.price()).isNotNegative();
            assertThat(worth.score()).isEqualTo(with[0] - week.schedule().score());
            Statistics.label("places").collect(worth.placed());
            assertThat(worth.explanation().sentence())
                    .contains(
                            worth.placed() > 0
                                    ? "place " + worth.placed() + " more"
                                    : worth.score() > 0 ? "nearer" : "no schedule was found");
        }
        assertThat(seats).extracting(it -> -it.placed()).isSorted();
    }

    private static TinyClinic withOneMore(TinyClinic clinic, Session session) {
        List<TinyClinic.Offer> offers = new ArrayList<>(clinic.offers());
        int which = Integer.parseInt(session.id().value().substring(1));
        TinyClinic.Offer o = offers.get(which);
        offers.set(
                which, new TinyClinic.Offer(o.day(), o.start(), o.minutes(), o.service(), o.seats() + 1, o.tracks()));
        return clinic.withOffers(offers);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyone_without_a_plan_waits_in_line_and_whose_place_is_worth_most_comes_first(@ForAll long seed) {
        ScheduledWeek week = scheduled(TinyClinic.crowded(seed, 12, 8));
        List<InLine> line = week.waitlist();
        assertThat(line)
                .extracting(InLine::participant)
                .containsExactlyInAnyOrderElementsOf(week.schedule().unplaced().stream()
                        .map(Unplaced::participant)
                        .toList());
        assertThat(line).extracting(it -> -it.worth()).isSorted();
        assertThat(line).allMatch(it -> it.worth() >= 0);
        Statistics.label("worth something").collect(line.stream().anyMatch(it -> it.worth() > 0));
    }
}
