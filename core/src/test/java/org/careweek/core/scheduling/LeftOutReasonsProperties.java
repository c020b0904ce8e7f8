package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.careweek.core.program.ParticipantId;

/** What a search that was ended leaves unsaid, and what is said when somebody asks. */
class LeftOutReasonsProperties {

    private static final WeekScheduler SCHEDULER = new WeekScheduler();

    /** Says so often that the search may go on, and counts how often it was asked. */
    private static final class Patient implements SearchMonitor {

        private final int patience;
        private int asked;

        Patient(int patience) {
            this.patience = patience;
        }

        @Override
        public boolean goOn(int done, int total) {
            asked++;
            assertThat(asked).as("asked after it said no").isLessThanOrEqualTo(patience + 1);
            return asked <= patience;
        }
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void what_is_left_out_when_somebody_waits_is_told_when_it_is_asked_for(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.crowded(seed, 3_000, 12);
        ScheduledWeek week = SCHEDULER.scheduled(Weeks.of(clinic), new SearchLimits(seed, 5), new Patient(0));
        List<Unplaced> before = week.schedule().unplaced();
        assertThat(before.stream().filter(it -> it.reasons().isEmpty()).count())
                .as("left out")
                .isPositive();

        List<Unplaced> now = week.explained(SearchMonitor.NONE).schedule().unplaced();
        assertThat(now)
                .extracting(Unplaced::participant)
                .containsExactlyElementsOf(
                        before.stream().map(Unplaced::participant).toList());
        int[] plans = Weeks.plans(clinic, week.schedule());
        Naive naive = new Naive(clinic);
        for (int i = 0; i < now.size(); i += 200) {
            ParticipantId who = now.get(i).participant();
            int person = Integer.parseInt(who.disclose().substring(1));
            assertThat(week.whyUnplaced(who)).contains(now.get(i));
            assertThat(now.get(i).reasons().isEmpty()).isEqualTo(naive.best(person, plans, Set.of()) != Naive.NONE);
            now.get(i).reasons().forEach(reason -> WeekSchedulerProperties.isTrue(naive, person, plans, reason));
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void whoever_waits_is_asked_to_the_end_and_no_more_once_it_is_enough(
            @ForAll long seed, @ForAll @IntRange(max = 300) int patience) {
        TinyClinic clinic = TinyClinic.crowded(seed, 40, 8);
        ClinicWeek week = Weeks.of(clinic);
        SearchLimits limits = new SearchLimits(seed, 0);
        Patient watching = new Patient(Integer.MAX_VALUE - 1);
        int unplaced = SCHEDULER
                .scheduled(week, limits, watching)
                .schedule()
                .unplaced()
                .size();
        assertThat(watching.asked).as("once or more for each reason").isGreaterThan(2 * unplaced);

        ScheduledWeek hurried = SCHEDULER.scheduled(week, limits, new Patient(patience));
        hurried.explained(new Patient(patience));
        SCHEDULER.seatsWorthMost(hurried, 2, limits, new Patient(patience));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void nobody_who_has_a_plan_is_told_why_there_is_none(@ForAll long seed) {
        ScheduledWeek week = SCHEDULER.scheduled(
                Weeks.of(TinyClinic.crowded(seed, 6, 8)), new SearchLimits(seed, 3), SearchMonitor.NONE);
        week.schedule()
                .plans()
                .forEach(
                        plan -> assertThat(week.whyUnplaced(plan.participant())).isEmpty());
        week.schedule()
                .unplaced()
                .forEach(who -> assertThat(week.whyUnplaced(who.participant())).contains(who));
    }
}
