package org.careweek.core.compliance;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.time.InstantRanges;

/**
 * The exact chance that a week reaches its goal, where each session is attended or missed by itself. Sums over what the week
 * may hold after each session; the weights stay whole numbers and are divided once, at the end.
 *
 * @param goal what the week must reach
 * @param hours what it holds already
 * @param sessions the sessions by start
 */
record ChanceOfGoal(WeekGoal goal, WeekHours hours, List<SessionLeft> sessions) {

    /**
     * One way the week may have gone so far. What is beyond the goal is cut off, so that ways which end alike are one.
     *
     * @param seconds what was added to the week, at most what is missing
     * @param dates what was added to each date, at most what it lacks of being a treatment day
     * @param shared the attended time that a later session may give again, which does not count twice
     */
    private record Way(long seconds, DaySeconds dates, InstantRanges shared) {}

    /**
     * @param rates how likely each session is attended
     */
    Chance at(Function<SessionLeft, Chance> rates) {
        DaySeconds recorded = DaySeconds.counted(hours);
        Map<Way, BigInteger> ways =
                Map.of(new Way(0, recorded.only(date -> false), InstantRanges.EMPTY), BigInteger.ONE);
        BigInteger all = BigInteger.ONE;
        for (SessionLeft session : sessions) {
            Chance rate = rates.apply(session);
            Map<Way, BigInteger> further = new HashMap<>();
            ways.forEach((way, weight) -> {
                Way missed = until(session, way);
                further.merge(missed, weight.multiply(rate.parts().subtract(rate.favourable())), BigInteger::add);
                further.merge(attended(missed, session), weight.multiply(rate.favourable()), BigInteger::add);
            });
            ways = further;
            all = all.multiply(rate.parts());
        }
        BigInteger favourable = ways.entrySet().stream()
                .filter(way -> isReached(way.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new Chance(favourable, all);
    }

    private static Way until(SessionLeft next, Way way) {
        Instant start = next.session().slot().start().toInstant();
        return new Way(way.seconds(), way.dates(), way.shared().from(start));
    }

    private Way attended(Way way, SessionLeft session) {
        DaySeconds recorded = DaySeconds.counted(hours);
        DaySeconds more = DaySeconds.of(session.ahead().minus(way.shared()), hours.part());
        DaySeconds lacking = goal.days() > 0 ? recorded.missingToTreatment() : recorded.only(date -> false);
        return new Way(
                Math.min(Math.max(0, goal.least() - recorded.sum()), way.seconds() + more.sum()),
                way.dates().plus(more).atMost(lacking),
                way.shared().union(session.ahead()));
    }

    private boolean isReached(Way way) {
        DaySeconds recorded = DaySeconds.counted(hours);
        return recorded.sum() + way.seconds() >= goal.least()
                && recorded.plus(way.dates()).treatmentDays() >= goal.days();
    }
}
