package org.careweek.core.compliance;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.careweek.core.time.InstantRanges;

/**
 * The exact chance that a week reaches its least, where each session is attended or missed by itself. Sums over what the week
 * may hold after each session; the weights stay whole numbers and are divided once, at the end.
 *
 * @param goal what the week must reach
 * @param footing what it holds already
 * @param sessions the sessions by start
 */
record ChanceOfGoal(WeekGoal goal, Footing footing, List<SessionLeft> sessions) {

    /**
     * One way the week may have gone so far.
     *
     * @param seconds what was added to the week, at most what is missing
     * @param dates the dates that were added to those with treatment; empty where no number of them is asked for
     * @param shared the attended time that a later session may give again, which does not count twice
     */
    private record Way(long seconds, Set<LocalDate> dates, InstantRanges shared) {

        static final Way START = new Way(0, Set.of(), InstantRanges.EMPTY);

        Way until(SessionLeft next) {
            return new Way(seconds, dates, shared.from(next.start()));
        }
    }

    /**
     * @param rates how likely each session is attended
     */
    Chance at(Function<SessionLeft, Chance> rates) {
        Map<Way, BigInteger> ways = Map.of(Way.START, BigInteger.ONE);
        BigInteger all = BigInteger.ONE;
        for (SessionLeft session : sessions) {
            Chance rate = rates.apply(session);
            Map<Way, BigInteger> further = new HashMap<>();
            for (var entry : ways.entrySet()) {
                Way missed = entry.getKey().until(session);
                BigInteger weight = entry.getValue();
                further.merge(missed, weight.multiply(rate.parts().subtract(rate.favourable())), BigInteger::add);
                further.merge(attended(missed, session), weight.multiply(rate.favourable()), BigInteger::add);
            }
            ways = further;
            all = all.multiply(rate.parts());
        }
        return new Chance(reached(ways), all);
    }

    private Way attended(Way way, SessionLeft session) {
        long seconds = way.seconds() + session.ahead().minus(way.shared()).seconds();
        LocalDate date = session.session().slot().date();
        Set<LocalDate> dates = way.dates();
        if (goal.days() > 0 && WeekGoal.isTreatment(session.seconds()) && !WeekGoal.isTreatment(footing.gainOn(date))) {
            dates = new TreeSet<>(dates);
            dates.add(date);
        }
        long missing = Math.max(0, goal.least() - footing.gain());
        return new Way(Math.min(missing, seconds), dates, way.shared().union(session.ahead()));
    }

    private BigInteger reached(Map<Way, BigInteger> ways) {
        return ways.entrySet().stream()
                .filter(way -> goal.isReachedBy(
                        footing.gain() + way.getKey().seconds(),
                        footing.days() + way.getKey().dates().size()))
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
