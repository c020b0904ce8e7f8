package org.careweek.core.scheduling.pricing;

import java.util.Optional;

/**
 * The best week of one participant when each seat has a price, exactly, or as well as a set amount of work allows. What comes of a
 * call depends on what it is given alone. Not safe for concurrent use.
 */
public final class Pricer {

    /** What cannot be bought. */
    public static final int CLOSED = DaySums.CLOSED;

    /** Less than any week is worth: as a floor it keeps none out. */
    public static final int LOWEST = DaySums.NEVER / 2;

    /** The most that a session can cost, either way; what costs more is closed. */
    public static final int DEAREST = DaySums.DEAREST;

    private Optional<FewStates> few = Optional.empty();
    private Optional<ManyStates> many = Optional.empty();
    private Finding finding = Finding.nothing(LOWEST);
    private long spent;

    /** Has priced nothing yet. */
    public Pricer() {}

    /**
     * Looks for the best week that is worth more than a floor.
     *
     * @param cost of each choice of the week, from -{@link #DEAREST}; what costs more than {@link #DEAREST}, together with what it takes
     *     from a plan that holds already, is closed
     * @param floor {@link #LOWEST} or more
     * @param work how many steps to take at most: a step looks at one way on from one place, some ten nanoseconds
     * @return what the week that was found is worth, or the floor
     */
    public int solve(PersonalWeek person, int[] cost, Terms terms, int floor, long work) {
        spent = 0;
        finding = person.kept().isPresent()
                ? near(person, person.kept().get(), cost, terms, floor, work)
                : look(person.arrangement(), cost, terms, floor, work);
        return finding.value();
    }

    /** The best week where a plan holds already: that one, or one that is worth more by what it costs to change it. */
    private Finding near(PersonalWeek person, Kept kept, int[] cost, Terms terms, int floor, long work) {
        int[] choices = kept.choices();
        boolean isOpen = kept.isWeek();
        long net = person.worth(choices, terms);
        for (int choice : choices) {
            isOpen &= cost[choice] <= DEAREST;
            net -= cost[choice];
        }
        int least = isOpen ? (int) Math.max(floor, net) : floor;
        int any = kept.any() * terms.preferred();
        int[] changed = new int[person.choices()];
        for (int choice = 0; choice < changed.length; choice++) {
            boolean isClosed = cost[choice] > DEAREST;
            changed[choice] = isClosed ? cost[choice] : cost[choice] - kept.more(choice) * terms.preferred();
        }
        int leastOfOthers = Math.max(LOWEST, least - any);
        Finding other = look(person.arrangement(), changed, terms, leastOfOthers, work);
        int bound = other.bound() > leastOfOthers ? Math.max(least, other.bound() + any) : least;
        if (other.isFound()) {
            return Finding.found(other.value() + any, bound, other.choices());
        }
        if (least > floor) {
            return Finding.found(least, bound, choices.clone());
        }
        return Finding.givenUp(floor, bound);
    }

    private Finding look(Arrangement week, int[] cost, Terms terms, int floor, long work) {
        if (!week.isPossible) {
            return Finding.nothing(floor);
        }
        if (week.isTooLarge || Extremes.areTooFar(week, cost, terms)) {
            return Finding.givenUp(floor, Extremes.most(week, cost, terms));
        }
        if (week.anyVisits.isPresent()) {
            Arrangement free = week.anyVisits.get();
            Finding priced = new LimitedVisits(week, cost, terms, floor)
                    .solve((dearer, least, some) -> look(free, dearer, terms, least, some), work);
            return closer(priced, week, cost, terms, floor, work);
        }
        if (week.anyDays.isPresent()) {
            Arrangement free = week.anyDays.get();
            Finding chosen = new LimitedDays(week, cost, floor)
                    .solve((open, least, some) -> look(free, open, terms, least, some), work);
            return closer(chosen, week, cost, terms, floor, work);
        }
        if (!week.isSmall) {
            return many(week, cost, terms, floor, work);
        }
        Finding found = few(week, cost, terms, floor, work);
        if (found.isFound() || found.bound() <= floor) {
            return found;
        }
        return many(week, cost, terms, floor, work);
    }

    /** What a look at all states together adds to what was found, where that may be anything. */
    private Finding closer(Finding first, Arrangement week, int[] cost, Terms terms, int floor, long work) {
        if (first.bound() <= first.value()) {
            return first;
        }
        Finding exact = many(week, cost, terms, first.value(), work);
        int bound = Math.min(first.bound(), exact.bound());
        if (exact.isFound()) {
            return Finding.found(exact.value(), Math.max(bound, exact.value()), exact.choices());
        }
        if (first.isFound()) {
            return Finding.found(first.value(), Math.max(bound, first.value()), first.choices());
        }
        return Finding.givenUp(floor, bound);
    }

    private Finding few(Arrangement week, int[] cost, Terms terms, int floor, long work) {
        few = few.or(() -> Optional.of(new FewStates()));
        Finding found = few.orElseThrow().solve(week, cost, terms, floor, work);
        spent += few.orElseThrow().spent();
        return found;
    }

    private Finding many(Arrangement week, int[] cost, Terms terms, int floor, long work) {
        many = many.or(() -> Optional.of(new ManyStates()));
        Finding found = many.orElseThrow().solve(week, cost, terms, floor, work);
        spent += many.orElseThrow().spent();
        return found;
    }

    /** How many steps the last look took. */
    public long spent() {
        return spent;
    }

    /** No week is worth more, if it is worth more than the floor; the floor itself is proof that no week is worth more. */
    public int bound() {
        return finding.bound();
    }

    /** Whether a week worth more than the floor was found; where it is worth less than the bound, there may be a better one. */
    public boolean isFound() {
        return finding.isFound();
    }

    /** The choices of the week that was found, rising; empty where none was. */
    public int[] week() {
        return finding.choices().clone();
    }
}
