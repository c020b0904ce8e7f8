package org.careweek.core.scheduling.pricing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Puts the options of days together to weeks above a floor: one day after the other, by days, needs and units so far, and never on
 * where the {@link Slopes} prove it in vain. Not safe for concurrent use.
 */
final class WeekPlaces {

    private static final int DAYS = Arrangement.DAYS;

    private final Places[] layers = new Places[DAYS + 1];
    private final int[] path = new int[DAYS];
    private final int[] mostRest = new int[DAYS + 1];
    private final int[] unitsAfter = new int[DAYS + 1];
    private final Order order = new Order();
    private int mostCount;
    private Arrangement week;
    private DayWays[] days;
    private Slopes slopes;
    private Terms terms;
    private int floor;
    private int best;

    WeekPlaces() {
        Arrays.setAll(layers, day -> new Places());
    }

    /** Takes the days of a week. */
    void take(Arrangement person, DayWays[] dayPlaces, Slopes theSlopes, Terms theTerms) {
        this.week = person;
        this.days = dayPlaces;
        this.slopes = theSlopes;
        this.terms = theTerms;
        this.mostCount = person.mostDays < DAYS ? DAYS : person.leastDays;
        for (int day = DAYS - 1; day >= 0; day--) {
            unitsAfter[day] = unitsAfter[day + 1] + person.days[day].most;
        }
        for (int day = 0; day <= DAYS; day++) {
            mostRest[day] = DaySums.NEVER;
            for (int one = 0; one < person.sums.count() && day > 0; one++) {
                mostRest[day] = Math.max(mostRest[day], slopes.from(day, one));
            }
        }
    }

    /** Looks for the best week above a floor, over so many places after each day at most; returns whether that was enough. */
    boolean look(int theFloor, int mostPlaces, Budget budget) {
        begin(theFloor);
        for (int day = 0; day < DAYS; day++) {
            Places to = layers[day + 1];
            to.clear(mostCount + 1);
            for (int place = 0; place < layers[day].size(); place++) {
                leave(day, place, budget);
                if (to.size() > mostPlaces || budget.isSpent()) {
                    return false;
                }
            }
        }
        end();
        return true;
    }

    /** Looks for a good week above a floor: goes on from no more than so many places after a day, those that promise most. */
    void lookRoughly(int theFloor, int mostPlaces, Budget budget) {
        begin(theFloor);
        for (int day = 0; day < DAYS; day++) {
            layers[day + 1].clear(mostCount + 1);
            for (int place = 0; place < layers[day].size() && !budget.isSpent(); place++) {
                leave(day, place, budget);
            }
            budget.spend(layers[day + 1].size());
            drop(day + 1, mostPlaces);
        }
        end();
    }

    private void begin(int theFloor) {
        floor = theFloor;
        best = theFloor;
        layers[0].clear(1);
        layers[0].put(0, 0, 0, 0, 0, Places.NONE, Places.NONE);
    }

    private void leave(int day, int place, Budget budget) {
        Places from = layers[day];
        DayWays today = days[day];
        long slope = slopes.slope();
        int units = from.units(place);
        int value = from.value(place);
        int count = from.group(place);
        int option = 0;
        for (; option < today.size(); option++) {
            int more = today.units(option);
            long worth = value + today.value(option);
            long line = worth + slope * (units + more);
            if (line + mostRest[day + 1] <= floor) {
                break;
            }
            int then = units + more;
            int countThen = more > 0 ? Math.min(mostCount, count + 1) : count;
            boolean isAllowed = then <= week.most
                    && then + unitsAfter[day + 1] >= week.least
                    && countThen + DAYS - 1 - day >= week.leastDays
                    && countThen <= week.mostDays;
            if (isAllowed) {
                int roughly = week.sums.add(from.part(place), today.part(option));
                if (roughly != NeedSums.NONE && line + slopes.from(day + 1, roughly) > floor) {
                    put(day, place, option, countThen, then, (int) worth, line);
                }
            }
        }
        budget.spend(1 + option);
    }

    private void put(int day, int place, int option, int count, int units, int worth, long line) {
        long state = week.isExact
                ? week.sums.add(layers[day].part(place), days[day].part(option))
                : week.states.add(layers[day].state(place), days[day].state(option));
        if (state != NeedStates.NONE) {
            int part = week.isExact ? (int) state : week.sums.of(state);
            if (line + slopes.from(day + 1, part) > floor) {
                layers[day + 1].put(count, state, part, units, worth, place, option);
            }
        }
    }

    /** Keeps no more than so many places, the most promising ones. */
    private void drop(int day, int mostPlaces) {
        Places layer = layers[day];
        int size = layer.size();
        if (size <= mostPlaces) {
            return;
        }
        int track = week.track(day);
        order.clear();
        for (int place = 0; place < size; place++) {
            long promise = layer.value(place)
                    + (long) slopes.slope() * layer.units(place)
                    + slopes.from(day, layer.part(place));
            order.add(Order.rough(promise, layer.units(place) - track), place);
        }
        order.sort();
        layer.keep(IntStream.range(0, mostPlaces).map(order::at).sorted().toArray());
    }

    /** The best of where the last day leads to: weeks that keep all limits, unless classes of needs promised too much. */
    private void end() {
        Places last = layers[DAYS];
        int which = Places.NONE;
        for (int place = 0; place < last.size(); place++) {
            if (week.isExact || week.states.isMet(last.state(place))) {
                int worth = last.value(place) + terms.worth(last.units(place) * week.unit, week.ordered);
                if (worth > best) {
                    best = worth;
                    which = place;
                }
            }
        }
        for (int day = DAYS - 1; which != Places.NONE && day >= 0; day--) {
            path[day] = layers[day + 1].way(which);
            which = layers[day + 1].parent(which);
        }
    }

    /** What the best week is worth, or the floor where there is none. */
    int best() {
        return best;
    }

    /** The choices of the best week. */
    int[] choices() {
        int[] chosen = new int[week.choices()];
        int n = 0;
        for (int day = 0; day < DAYS; day++) {
            n = days[day].choose(path[day], chosen, n);
        }
        return Arrays.copyOf(chosen, n);
    }
}
