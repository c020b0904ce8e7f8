package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Candidate;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.WeekProblem;
import org.junit.jupiter.api.Test;

/** Three people who have no week without the session that links everybody, and three who have its seats. */
class LendingTest {

    private static final int EACH = 3;

    /** The session that links, which has as many seats as one group has people. */
    private static final int LINK = 0;

    /** So many sessions of one person's own that one session may link the others. */
    private static final int OTHERS = 60;

    /** @param leastOfHolders how many sessions of an hour those who hold the seats need, of two of their own and the one that links */
    private static Clinic clinic(int leastOfHolders) {
        List<WeekProblem> problems = new ArrayList<>();
        int next = LINK + 1;
        for (int person = 0; person < EACH; person++) {
            problems.add(problem(2, LINK, next++));
        }
        for (int person = 0; person < EACH; person++) {
            problems.add(problem(leastOfHolders, LINK, next++, next++));
        }
        problems.add(problem(3, IntStream.range(next, next + OTHERS).toArray()));
        int[] seats = IntStream.range(0, next + OTHERS).map(it -> 1).toArray();
        seats[LINK] = EACH;
        return new Clinic(problems, seats, Collections.nCopies(problems.size(), new BitSet()));
    }

    private static WeekProblem problem(int least, int... sessions) {
        List<Candidate> candidates =
                IntStream.of(sessions).mapToObj(LendingTest::hour).toList();
        return new WeekProblem(candidates, new Limits(60 * least, 180), new Limits(0, Limits.ANY), 1, List.of(), 180);
    }

    /** One hour each, none at the same time as another. */
    private static Candidate hour(int session) {
        int day = session % 7;
        long start = 86_400L * day + 3_600L * (session / 7);
        return new Candidate(session, day, start, start + 3_600, 60, 60, -1, false, false);
    }

    /** The parts, where three hold the seats. */
    private static final class Town {

        private final Parts parts;
        private final Crew crew;
        private final List<Search> searches = new ArrayList<>();

        Town(int leastOfHolders) {
            Clinic clinic = clinic(leastOfHolders);
            parts = new Parts(clinic);
            crew = Crew.alone(new Tool(clinic.mostChoices, new Pace(new Patience(), 1), true));
            int[][] plans = new int[clinic.size()][];
            for (int person = 0; person < plans.length; person++) {
                boolean holds = person >= EACH && person < 2 * EACH;
                int own = EACH + 1 + 2 * (person - EACH);
                plans[person] = holds ? new int[] {LINK, own, own + 1} : new int[0];
            }
            parts.shareSeats(plans);
            parts.each(crew, Part::begin);
            parts.each(crew, (part, alone) -> {
                part.auction(alone);
                part.takeOver(plans, 1, alone.own());
                searches.add(part.search(1, alone.own()));
            });
        }

        int placed() {
            return parts.all().stream().mapToInt(Part::placed).sum();
        }

        long score() {
            return parts.all().stream().mapToLong(Part::score).sum();
        }

        int seats() {
            return parts.all().stream()
                    .filter(part -> part.indexOf(LINK) >= 0)
                    .mapToInt(part -> part.seats()[part.indexOf(LINK)])
                    .sum();
        }

        boolean lend(int time) {
            return new Lending(parts, crew, 1).lend(time, searches);
        }
    }

    @Test
    void whoever_can_do_without_a_seat_lends_it_to_somebody_who_cannot() {
        Town town = new Town(2);
        assertThat(town.parts.all()).hasSize(2 * EACH + 1);
        int before = town.placed();
        for (int time = 0; time < EACH; time++) {
            long score = town.score();
            assertThat(town.lend(time)).isTrue();
            assertThat(town.placed()).isEqualTo(before + time + 1);
            // A place of two of the three hours ordered, and an hour less for somebody else.
            assertThat(town.score()).isEqualTo(score + 100_000 - 600 - 600);
            assertThat(town.seats()).isEqualTo(EACH);
        }
        assertThat(town.lend(EACH)).as("nobody is left who needs one").isFalse();
        town.parts
                .all()
                .forEach(part -> IntStream.range(0, part.sessions().length)
                        .forEach(it -> assertThat(part.load(it)).isLessThanOrEqualTo(part.seats()[it])));
    }

    @Test
    void what_prices_of_all_parts_prove_holds_whatever_it_costs_to_change_plans() {
        Clinic plain = clinic(2);
        Clinic near = plain.near(Map.of(EACH, new Held(new int[] {LINK}, true)), 10_000, 1_000);
        assertThat(together(near)).isEqualTo(together(plain));
    }

    private static long together(Clinic clinic) {
        Parts parts = new Parts(clinic);
        Crew crew = Crew.alone(new Tool(clinic.mostChoices, new Pace(new Patience(), 1), true));
        parts.each(crew, Part::begin);
        parts.each(crew, (part, alone) -> part.auction(alone));
        Bundle joint = parts.joint().orElseThrow();
        joint.run(30, 1, crew, Integer.MAX_VALUE);
        return joint.bound();
    }

    @Test
    void nobody_gives_up_more_than_somebody_else_wins() {
        Town needing = new Town(3);
        long score = needing.score();
        assertThat(needing.lend(0)).isFalse();
        assertThat(needing.score()).isEqualTo(score);
        assertThat(needing.seats()).isEqualTo(EACH);
    }
}
