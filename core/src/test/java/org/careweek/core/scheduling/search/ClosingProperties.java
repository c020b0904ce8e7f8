package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.careweek.core.scheduling.pricing.Effort;

class ClosingProperties {

    private static final long AMPLE = 100_000_000;
    private static final int MOST_PLACES = 180;

    private static Tool tool(Clinic clinic, long work) {
        return new Tool(clinic.mostChoices, new Pace(new Patience(), 1), true, work);
    }

    private static Closing closed(TinyWeeks tiny, Clinic clinic, int[][] plan, long effort) {
        return closed(tiny, clinic, plan, new Effort(effort, () -> false));
    }

    private static Closing closed(TinyWeeks tiny, Clinic clinic, int[][] plan, Effort effort) {
        Closing closing = new Closing(clinic, tiny.seats, tiny.limit, plan, tool(clinic, 1_000_000), effort);
        closing.run();
        return closing;
    }

    private static int[][] nobody(Clinic clinic) {
        int[][] plan = new int[clinic.size()][];
        Arrays.fill(plan, Seating.NOTHING);
        return plan;
    }

    private static void isProven(TinyWeeks tiny, Clinic clinic, Closing closing) {
        assertThat(tiny.score(TinyWeeks.sets(clinic, closing.plan()))).isEqualTo(closing.score());
        assertThat(closing.score()).isEqualTo(tiny.optimum());
        assertThat(closing.bound()).isEqualTo(closing.score());
    }

    @Property(tries = 1000)
    void no_schedule_of_a_tiny_clinic_is_better_than_the_closed_one(@ForAll long seed) {
        TinyWeeks tiny = new TinyWeeks(seed);
        Clinic clinic = tiny.clinic();
        isProven(tiny, clinic, closed(tiny, clinic, nobody(clinic), AMPLE));
    }

    @Property(tries = 200)
    void however_early_it_must_end_the_schedule_keeps_the_rules_and_the_bound_is_true(
            @ForAll long seed, @ForAll @LongRange(max = 20_000) long effort) {
        TinyWeeks tiny = new TinyWeeks(seed);
        Clinic clinic = tiny.clinic();
        Closing closing = closed(tiny, clinic, nobody(clinic), effort);
        assertThat(tiny.score(TinyWeeks.sets(clinic, closing.plan()))).isEqualTo(closing.score());
        assertThat(closing.bound()).isGreaterThanOrEqualTo(tiny.optimum());
    }

    @Property(tries = 100)
    void a_pricing_that_gives_up_never_makes_a_bound_untrue(
            @ForAll long seed, @ForAll @LongRange(max = 200) long work) {
        TinyWeeks tiny = new TinyWeeks(seed);
        Clinic clinic = tiny.clinic();
        Effort effort = new Effort(AMPLE, () -> false);
        Closing closing = new Closing(clinic, tiny.seats, tiny.limit, nobody(clinic), tool(clinic, work), effort);
        closing.run();
        assertThat(tiny.score(TinyWeeks.sets(clinic, closing.plan()))).isEqualTo(closing.score());
        assertThat(closing.bound()).isGreaterThanOrEqualTo(tiny.optimum());
    }

    @Property(tries = 100)
    void the_same_clinic_is_closed_the_same_way_each_time(@ForAll long seed) {
        TinyWeeks tiny = new TinyWeeks(seed);
        Clinic clinic = tiny.clinic();
        Closing once = closed(tiny, clinic, nobody(clinic), AMPLE);
        Closing again = closed(tiny, clinic, nobody(clinic), AMPLE);
        assertThat(again.plan()).isDeepEqualTo(once.plan());
        assertThat(again.places()).isEqualTo(once.places());
    }

    @Property(tries = 100)
    void the_best_schedule_is_kept_when_it_is_closed_again(@ForAll long seed) {
        TinyWeeks tiny = new TinyWeeks(seed);
        Clinic clinic = tiny.clinic();
        int[][] best = closed(tiny, clinic, nobody(clinic), AMPLE).plan();
        Closing again = closed(tiny, clinic, best, AMPLE);
        assertThat(again.plan()).isDeepEqualTo(best);
        isProven(tiny, clinic, again);
    }

    @Property(tries = 100)
    void without_any_effort_the_schedule_stays_and_nothing_is_claimed(@ForAll long seed) {
        TinyWeeks tiny = new TinyWeeks(seed);
        Clinic clinic = tiny.clinic();
        int[][] before = nobody(clinic);
        Closing closing = closed(tiny, clinic, before, 0);
        assertThat(closing.plan()).isDeepEqualTo(before);
        assertThat(closing.bound()).isGreaterThanOrEqualTo(100_000L * clinic.size());
    }

    /** Clinics in which what is decided can be kept by shares, almost, and by no schedule. */
    @Example
    void what_no_schedule_can_keep_is_proven_to_be_so() {
        for (long seed : new long[] {
            17912791, 65355520, 75808600, 88589866, 113447607, 28500494, 71049281, 99890279, 128034405, 128968847
        }) {
            TinyWeeks tiny = new TinyWeeks(seed);
            Clinic clinic = tiny.clinic();
            Closing closing = closed(tiny, clinic, nobody(clinic), AMPLE);
            isProven(tiny, clinic, closing);
            assertThat(closing.places()).isLessThan(MOST_PLACES);
        }
    }

    @Example
    void who_says_stop_is_heard_and_the_bound_stays_true() {
        TinyWeeks tiny = new TinyWeeks(5);
        Clinic clinic = tiny.clinic();
        Effort effort = new Effort(AMPLE, () -> true);
        effort.spend(AMPLE / 2);
        Closing closing = closed(tiny, clinic, nobody(clinic), effort);
        assertThat(closing.places()).isZero();
        assertThat(closing.bound()).isGreaterThanOrEqualTo(tiny.optimum());
    }

    /** High prices alone do not prove it. */
    @Example
    void whoever_must_attend_what_no_week_holds_together_ends_the_search_there() {
        TinyWeeks tiny = new TinyWeeks(405);
        Clinic clinic = tiny.clinic();
        isProven(tiny, clinic, closed(tiny, clinic, nobody(clinic), AMPLE));
    }

    @Example
    void clinics_where_people_are_in_each_others_way_are_among_those_tried() {
        int contested = 0;
        int branched = 0;
        for (long seed = 0; seed < 300; seed++) {
            TinyWeeks tiny = new TinyWeeks(seed);
            Clinic clinic = tiny.clinic();
            Closing closing = closed(tiny, clinic, nobody(clinic), AMPLE);
            isProven(tiny, clinic, closing);
            contested += tiny.optimum() < tiny.bestAlone() ? 1 : 0;
            branched += closing.places() > 1 ? 1 : 0;
        }
        assertThat(contested).isGreaterThan(60);
        assertThat(branched).isGreaterThan(10);
    }
}
