package org.careweek.core.scheduling;

import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.NeedMemory;
import org.careweek.core.scheduling.pricing.PersonalWeek;
import org.careweek.core.scheduling.pricing.Pricer;
import org.careweek.core.scheduling.pricing.Terms;
import org.careweek.core.scheduling.pricing.WeekProblem;

/** The best week of one participant, in points. */
final class BestWeek {

    /** Steps of some ten nanoseconds; ordinary weeks need a tenth of it. */
    static final long QUICK = 2_000_000;

    static final long THOROUGH = 20_000_000;

    /** What it takes to arrange a candidate before the first step, and a week even without any. */
    private static final long ARRANGING = 200;

    /** Minutes off the order and preferred sessions; a place itself is not worth anything here. */
    private static final Terms POINTS = new Terms(0, Terms.MINUTE_OFF, 1);

    /**
     * A week that keeps all limits.
     *
     * @param value preferred sessions, less the minutes off the order and the prices
     * @param sessions the indices of its sessions, rising; never empty
     */
    record Week(long value, int[] sessions) {}

    /**
     * What was found.
     *
     * @param week the best week that was found
     * @param bound no week is worth more; {@link Pricer#LOWEST} where there is none at all
     * @param spent how many steps it took
     */
    record Answer(Optional<Week> week, long bound, long spent) {

        /** Whether it is proven that no week keeps all limits. */
        boolean isImpossible() {
            return week.isEmpty() && bound <= Pricer.LOWEST;
        }
    }

    private BestWeek() {}

    /**
     * The best week that some work finds.
     *
     * @param price what each session costs, in points, at most {@link Pricer#DEAREST} either way
     * @param memory of needs; that of another look at the same person saves most of the time it takes to begin
     */
    static Answer of(WeekProblem problem, IntToLongFunction price, long work, NeedMemory memory) {
        PersonalWeek week = new PersonalWeek(problem, memory);
        int[] cost = IntStream.of(week.sessions())
                .map(session -> Math.toIntExact(price.applyAsLong(session)))
                .toArray();
        Pricer pricer = new Pricer();
        int value = pricer.solve(week, cost, POINTS, Pricer.LOWEST, work);
        long spent = pricer.spent() + ARRANGING * (1 + problem.candidates().size());
        if (!pricer.isFound()) {
            return new Answer(Optional.empty(), pricer.bound(), spent);
        }
        int[] sessions = IntStream.of(pricer.week())
                .map(choice -> week.sessions()[choice])
                .sorted()
                .toArray();
        return new Answer(Optional.of(new Week(value, sessions)), pricer.bound(), spent);
    }
}
