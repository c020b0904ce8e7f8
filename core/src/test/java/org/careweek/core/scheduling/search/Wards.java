package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Candidate;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.WeekProblem;

/** One or two wards with sessions of their own, and a few that anybody may attend. */
final class Wards {

    private static final int OWN = 52;
    private static final int LINKS = 2;
    private static final int DAYS = 5;
    private static final int[] LENGTHS = {45, 60, 60, 90};
    private static final Limits ANY = new Limits(0, Limits.ANY);

    private Wards() {}

    /**
     * Two wards.
     *
     * @param each people of each
     * @param seats of the sessions that link them, and as many more or fewer of the others
     */
    static Clinic of(long seed, int each, int seats) {
        return of(seed, 2, each, seats);
    }

    /** One ward alone. */
    static Clinic one(long seed, int people, int seats) {
        return of(seed, 1, people, seats);
    }

    private static Clinic of(long seed, int wards, int each, int seats) {
        Random random = new Random(seed);
        int sessions = LINKS + wards * OWN;
        int[] day = random.ints(sessions, 0, DAYS).toArray();
        int[] start = random.ints(sessions, 16, 32).toArray();
        int[] length =
                random.ints(sessions, 0, LENGTHS.length).map(it -> LENGTHS[it]).toArray();
        int[] all = random.ints(sessions, 0, 3).map(it -> seats * (1 + it)).toArray();
        Arrays.fill(all, 0, LINKS, seats * each / 4);
        List<WeekProblem> problems = new ArrayList<>();
        List<BitSet> apart = new ArrayList<>();
        for (int person = 0; person < wards * each; person++) {
            int ward = person / each;
            int first = LINKS + ward * OWN;
            List<Candidate> candidates = IntStream.concat(
                            IntStream.range(0, LINKS),
                            IntStream.range(first, first + OWN).filter(it -> random.nextInt(3) > 0))
                    .mapToObj(it -> new Candidate(
                            it,
                            day[it],
                            86_400L * day[it] + 1_800L * start[it],
                            86_400L * day[it] + 1_800L * start[it] + 60L * length[it],
                            length[it],
                            length[it],
                            it < LINKS || it % 9 == 0 ? 0 : -1,
                            random.nextInt(4) == 0,
                            false))
                    .toList();
            Limits need = random.nextInt(3) == 0 ? new Limits(30, Limits.ANY) : ANY;
            problems.add(new WeekProblem(
                    candidates,
                    new Limits(120, 300),
                    new Limits(0, 180),
                    2,
                    List.of(need),
                    150 + 15 * random.nextInt(8)));
            apart.add(new BitSet());
        }
        for (int i = 0; i < each / 10; i++) {
            int one = random.nextInt(each);
            int other = random.nextInt(each);
            if (one != other) {
                apart.get(one).set(other);
                apart.get(other).set(one);
            }
        }
        return new Clinic(problems, all, apart);
    }
}
