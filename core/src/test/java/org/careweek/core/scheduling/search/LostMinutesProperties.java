package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.scheduling.pricing.Candidate;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.Terms;
import org.careweek.core.scheduling.pricing.WeekProblem;

class LostMinutesProperties {

    private static final int ALWAYS = Integer.MAX_VALUE;

    private static Crew crew(Clinic clinic, Host host) {
        return Crew.alone(new Tool(clinic.mostChoices, new Pace(host, 1), true));
    }

    private static Bundle priced(Clinic clinic, int rounds) {
        Bundle bundle = new Bundle(clinic, clinic.seats, Terms.SCORE, 4_000);
        bundle.run(rounds, 0.1, crew(clinic, new Patience()), ALWAYS);
        return bundle;
    }

    private static LostMinutes lost(Clinic clinic, int heads) {
        return new LostMinutes(clinic, clinic.seats, new int[clinic.size()], new int[] {heads});
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void no_schedule_loses_less_than_whole_steps_of_lost_minutes_say(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int rounds) {
        TinyWeeks tiny = new TinyWeeks(seed);
        Clinic clinic = tiny.clinic();
        Bundle known = priced(clinic, rounds);
        int heads = Math.min(tiny.limit, tiny.possible());
        if (heads == 0) {
            return;
        }
        long bound = lost(clinic, heads).bound(known, crew(clinic, new Patience()), ALWAYS);
        long best = tiny.optimum() * Terms.POINT;
        assertThat(bound).isGreaterThanOrEqualTo(best);
        Statistics.label("proven").collect(bound < best + Terms.POINT ? "the best" : "more");
        Statistics.label("beside prices alone").collect(bound < known.bound() ? "closer" : "no closer");
        Statistics.label("proven").coverage(it -> it.check("the best").count(seen -> seen > 200));
        Statistics.label("beside prices alone")
                .coverage(it -> it.check("closer").count(seen -> seen > 200));
    }

    /** However people are put into groups, as long as all of a group can be placed who are said to be. */
    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void no_schedule_loses_less_where_places_are_counted_by_groups(@ForAll long seed) {
        TinyWeeks tiny = new TinyWeeks(seed);
        Clinic clinic = tiny.clinic();
        Random random = new Random(seed);
        int[] groupOf = random.ints(clinic.size(), 0, 3).toArray();
        int[] heads = new int[3];
        for (int person = 0; person < groupOf.length; person++) {
            heads[groupOf[person]] += tiny.isPossible(person) ? 1 : 0;
        }
        if (tiny.possible() == 0) {
            return;
        }
        Bundle known = new Bundle(clinic, clinic.seats, groupOf, heads, Terms.SCORE, 4_000);
        known.run(20, 0.1, crew(clinic, new Patience()), ALWAYS);
        long bound = new LostMinutes(clinic, clinic.seats, groupOf, heads)
                .bound(known, crew(clinic, new Patience()), ALWAYS);
        long best = tiny.unlimitedOptimum() * Terms.POINT;
        assertThat(bound).isGreaterThanOrEqualTo(best);
        Statistics.label("of several groups").collect(bound < best + Terms.POINT ? "proven the best" : "more");
        Statistics.label("of several groups")
                .coverage(it -> it.check("proven the best").count(seen -> seen > 100));
    }

    /** Two people who have ordered 100 minutes, and three sessions of 50 minutes with a seat each: one of them loses 50. */
    private static Clinic oneTooFew(boolean preferred) {
        List<Candidate> sessions = IntStream.range(0, 3)
                .mapToObj(it -> new Candidate(
                        it, it, 86_400L * it, 86_400L * it + 3_000, 50, 50, -1, preferred && it == 0, false))
                .toList();
        WeekProblem each = new WeekProblem(sessions, new Limits(50, 150), new Limits(0, Limits.ANY), 1, List.of(), 100);
        return new Clinic(Collections.nCopies(2, each), new int[] {1, 1, 1}, Collections.nCopies(2, new BitSet()));
    }

    @Example
    void what_is_lost_and_what_is_preferred_is_all_that_is_left_of_two_places() {
        for (boolean preferred : new boolean[] {false, true}) {
            Clinic clinic = oneTooFew(preferred);
            long bound = lost(clinic, 2).bound(priced(clinic, 30), crew(clinic, new Patience()), ALWAYS);
            assertThat(Math.floorDiv(bound, Terms.POINT)).isEqualTo(200_000 - 500 + (preferred ? 1 : 0));
        }
    }

    @Example
    void where_fewer_can_be_placed_than_was_thought_one_place_less_is_the_most() {
        Clinic clinic = oneTooFew(false);
        long bound = lost(clinic, 3).bound(priced(clinic, 30), crew(clinic, new Patience()), ALWAYS);
        assertThat(bound).isEqualTo(200_000L * Terms.POINT);
        Clinic preferring = oneTooFew(true);
        assertThat(lost(preferring, 3).bound(priced(preferring, 30), crew(preferring, new Patience()), ALWAYS))
                .as("each may have the session that both prefer")
                .isEqualTo(200_002L * Terms.POINT);
    }

    @Example
    void it_is_worth_a_try_where_no_more_than_four_steps_are_missing() {
        LostMinutes lost = lost(oneTooFew(false), 2);
        assertThat(lost.isWorthwhile(0)).isFalse();
        assertThat(lost.isWorthwhile(1)).isTrue();
        assertThat(lost.isWorthwhile(4 * 50 * 10)).isTrue();
        assertThat(lost.isWorthwhile(4 * 50 * 10 + 1)).isFalse();
    }

    @Example
    void it_begins_where_each_of_two_looks_gets_a_hundredth_of_the_time() {
        Clinic clinic = oneTooFew(false);
        for (int spent : new int[] {47, 48, 49, 50}) {
            Host host = new Patience() {
                @Override
                public int percentSpent() {
                    return spent;
                }
            };
            assertThat(LostMinutes.canBegin(crew(clinic, host), 50)).isEqualTo(spent <= 48);
        }
    }

    @Example
    void what_is_proven_when_the_host_ends_the_search_is_true_or_nothing() {
        Clinic clinic = oneTooFew(false);
        Bundle known = priced(clinic, 3);
        for (int asked : IntStream.range(0, 400).toArray()) {
            Host impatient = new Patience() {

                private int left = asked;

                @Override
                public boolean goOn(int done, int total) {
                    return left-- > 0;
                }
            };
            long bound = lost(clinic, 2).bound(known, crew(clinic, impatient), ALWAYS);
            assertThat(bound).isGreaterThanOrEqualTo(199_500L * Terms.POINT);
            assertThat(bound == Everyone.UNKNOWN || bound <= 300_000L * Terms.POINT)
                    .isTrue();
        }
        Host never = new Patience() {
            @Override
            public boolean goOn(int done, int total) {
                return false;
            }
        };
        assertThat(lost(clinic, 2).bound(known, crew(clinic, never), ALWAYS)).isEqualTo(Everyone.UNKNOWN);
    }
}
