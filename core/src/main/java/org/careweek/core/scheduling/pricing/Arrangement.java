package org.careweek.core.scheduling.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What weeks one participant can have, arranged for the search: the sessions by day and start, times in units that all of them are
 * multiples of. A choice is the place of a session among those that are usable. Does not change.
 */
final class Arrangement {

    static final int DAYS = 7;

    /** How many numbers the exact tables of a week may have. */
    private static final int MOST_CELLS = 1 << 20;

    /** How many numbers the table of a day may have, over fewer classes. */
    private static final int MOST_CELLS_OF_DAY = 1 << 19;

    /** Up to here each state of needs is a class of its own. */
    private static final int MANY = 128;

    /** How many classes there are otherwise. */
    private static final int FEW = 64;

    /** How many classes there are where all units are looked at. */
    private static final int SMALL = 40;

    /** How much work it may be to look at all units and classes of a week. */
    private static final long LITTLE_WORK = 20_000_000;

    final boolean[] preferred;
    final int[] unitsOf;
    final NeedStates states;
    final NeedSums sums;
    final int unit;
    final int ordered;
    final int leastDays;
    final int mostDays;

    /** The week's units, from least to most. */
    final int least;

    final int most;

    /** The least units of a day that has any. */
    final int leastOfDay;

    final Day[] days = new Day[DAYS];

    /** How many sessions a week can hold at most. */
    final int mostSessions;

    /** False where it is certain that there is no week. */
    final boolean isPossible;

    /** Whether each class of needs is one state, and there is room for all of them. */
    final boolean isExact;

    /** Whether the classes of needs are exact, and all of them and all units can be looked at. */
    final boolean isSmall;

    /** Whether not even the simplest tables have room. */
    final boolean isTooLarge;

    private final WeekProblem problem;
    private final List<Candidate> usable;
    private final List<Limits> needs;
    final int mostVisits;

    /** What it takes to meet the needs that ask for any time, over choices. */
    final List<Needed> needed;

    /** The choices that have to be in the week. */
    private final int[] forced;

    /** The same without a limit of visits, where there is one and following their number is too much. */
    final Optional<Arrangement> anyVisits;

    /** The same without a limit of days, where there is one and following their number is too much. */
    final Optional<Arrangement> anyDays;

    Arrangement(WeekProblem problem, NeedMemory memory) {
        this(problem, memory, MANY, FEW);
    }

    /**
     * Arranges a problem.
     *
     * @param mostExact up to how many states of needs each is a class of its own
     * @param mostClasses how many classes there are otherwise, at most
     */
    Arrangement(WeekProblem problem, NeedMemory memory, int mostExact, int mostClasses) {
        this(problem, Kinds.usable(problem), memory, mostExact, mostClasses, Optional.empty());
    }

    /**
     * @param usable the usable ones of the candidates, by kind
     * @param more the same week with more usable candidates, if there is one: days and sums that are the same are taken from it
     */
    private Arrangement(
            WeekProblem problem,
            List<Candidate> usable,
            NeedMemory memory,
            int mostExact,
            int mostClasses,
            Optional<Arrangement> more) {
        this.problem = problem;
        this.usable = usable;
        this.needs = problem.needs();
        this.mostVisits = problem.mostVisits();
        this.ordered = problem.ordered();
        this.leastDays = problem.leastDays();
        this.mostDays = problem.mostDays();
        this.unit = Math.max(1, usable.stream().mapToInt(Candidate::minutes).reduce(0, Divisor::of));
        this.states = memory.states(problem, usable);
        this.unitsOf = usable.stream().mapToInt(it -> it.minutes() / unit).toArray();
        this.needed = asked();
        this.forced = IntStream.range(0, unitsOf.length)
                .filter(choice -> usable.get(choice).forced())
                .toArray();
        this.preferred = new boolean[unitsOf.length];
        for (int choice = 0; choice < preferred.length; choice++) {
            preferred[choice] = usable.get(choice).preferred();
        }
        int mostOfDay = Math.min(problem.day().most(), problem.limits().most()) / unit;
        Optional<Arrangement> alike = more.filter(it -> it.states == states && it.unit == unit);
        int reach = 0;
        long cellsOfDay = 1;
        for (int day = 0, choice = 0; day < DAYS; day++) {
            List<Candidate> some = Kinds.ofDay(usable, day, choice);
            Day made = alike.isPresent() && alike.get().days[day].choices() == some.size()
                    ? alike.get().days[day].from(choice)
                    : day(some, choice, mostOfDay);
            days[day] = made;
            choice += made.choices();
            reach += made.most;
            cellsOfDay = Math.max(cellsOfDay, (made.starts + 1L) * (made.most + 1L));
        }
        this.mostSessions = Arrays.stream(days).mapToInt(Day::mostSessions).sum();
        this.most = Math.min(problem.limits().most() / unit, reach);
        this.least = -Math.floorDiv(-problem.limits().least(), unit);
        this.leastOfDay = -Math.floorDiv(-problem.day().least(), unit);
        this.isTooLarge = cellsOfDay > MOST_CELLS_OF_DAY;
        this.isExact = alike.filter(it -> it.isExact).isPresent() || hasRoom(memory, mostExact);
        this.sums = memory.sums(
                states, isExact ? mostExact : (int) Math.max(1, Math.min(mostClasses, MOST_CELLS_OF_DAY / cellsOfDay)));
        for (Day day : days) {
            day.classify(sums);
        }
        this.isSmall = isExact && sums.count() <= SMALL && work() <= LITTLE_WORK;
        this.anyVisits = isSmall || !NeedMemory.limitsVisits(problem)
                ? Optional.empty()
                : Optional.of(new Arrangement(
                        problem.within(problem.mostDays(), Limits.ANY),
                        usable,
                        memory,
                        mostExact,
                        mostClasses,
                        more.flatMap(it -> it.anyVisits)));
        this.anyDays = isSmall || mostDays >= DAYS
                ? Optional.empty()
                : Optional.of(new Arrangement(
                        problem.within(DAYS, mostVisits),
                        usable,
                        memory,
                        mostExact,
                        mostClasses,
                        more.flatMap(it -> it.anyDays)));
        boolean keepsForced =
                problem.candidates().stream().filter(Candidate::forced).count() == forced.length;
        this.isPossible = keepsForced
                && least <= most
                && leastDays <= mostDays
                && states.isPossible()
                && IntStream.range(0, sums.count()).anyMatch(sums::isMet);
    }

    private Day day(List<Candidate> some, int firstChoice, int mostOfDay) {
        List<List<Candidate>> kinds = Kinds.of(some);
        long[] given = new long[kinds.size()];
        for (int kind = 0; kind < given.length; kind++) {
            given[kind] = given(kinds.get(kind).get(0), NeedMemory.limitsVisits(problem));
        }
        return new Day(kinds, given, firstChoice, unit, mostOfDay);
    }

    /** The same where some choices cannot be had any more, none of which is forced. */
    Arrangement without(IntPredicate gone, NeedMemory memory) {
        List<Candidate> left = IntStream.range(0, choices())
                .filter(choice -> !gone.test(choice))
                .mapToObj(usable::get)
                .toList();
        return new Arrangement(problem, left, memory, MANY, FEW, Optional.of(this));
    }

    /** Adds the states of its needs, with those that it keeps beside. */
    void addStates(Set<NeedStates> all) {
        all.add(states);
        anyVisits.ifPresent(it -> it.addStates(all));
        anyDays.ifPresent(it -> it.addStates(all));
    }

    /** Of each choice, the index of its session in the week that was arranged. */
    int[] sessions() {
        return usable.stream().mapToInt(Candidate::session).toArray();
    }

    /** What it takes to meet the needs that ask for any time, over choices. */
    private List<Needed> asked() {
        List<Needed> asked = new ArrayList<>();
        for (int need = 0; need < needs.size(); need++) {
            int which = need;
            int[] serving = IntStream.range(0, choices())
                    .filter(choice -> usable.get(choice).need() == which)
                    .toArray();
            int fewest = fewest(serving, needs.get(need).least());
            if (fewest > 0) {
                asked.add(new Needed(serving, fewest));
            }
        }
        return List.copyOf(asked);
    }

    /** How many of the longest of some choices serve so many minutes; all of them where they do not. */
    private int fewest(int[] serving, int least) {
        int[] served = IntStream.of(serving)
                .map(choice -> usable.get(choice).served())
                .sorted()
                .toArray();
        int fewest = 0;
        for (int left = least; left > 0 && fewest < served.length; left -= served[served.length - fewest]) {
            fewest++;
        }
        return fewest;
    }

    /** Whether any of some choices is forced. */
    boolean isForced(IntPredicate some) {
        return IntStream.of(forced).anyMatch(some);
    }

    /** Whether there is room for tables over all states of needs. */
    private boolean hasRoom(NeedMemory memory, int mostExact) {
        if (NeedTable.count(states) > mostExact) {
            return false;
        }
        NeedSums exact = memory.sums(states, mostExact);
        return Arrays.stream(days).mapToLong(day -> day.cells(exact)).sum() <= MOST_CELLS;
    }

    /** What a session gives to needs, and to the number of visits where that is limited. */
    private long given(Candidate one, boolean limitsVisits) {
        if (!states.isPossible()) {
            return NeedStates.NONE;
        }
        long served = one.need() < 0 ? 0 : states.of(one.need(), one.served());
        long visit = limitsVisits && one.minutes() > 0 ? states.of(needs.size(), 1) : 0;
        return served == NeedStates.NONE || visit == NeedStates.NONE ? NeedStates.NONE : states.add(served, visit);
    }

    /** How many steps there are from one day with some units and needs to the next. */
    private long work() {
        long classes = sums.count();
        long work = 0;
        for (Day day : days) {
            work += classes * classes * (day.most + 1L) * (most + 1L);
        }
        return work;
    }

    /** The usual units of some days, each with as much as the others. */
    int track(int count) {
        return ordered / unit * count / DAYS;
    }

    int choices() {
        return unitsOf.length;
    }

    /** Minutes off the order are a multiple of so many. */
    int step() {
        return Divisor.of(unit, ordered);
    }

    /** No week holds more preferred sessions. */
    int mostLiked() {
        int liked = 0;
        for (boolean one : preferred) {
            liked += one ? 1 : 0;
        }
        return Math.min(liked, mostSessions);
    }

    /** How many of some choices count as treatment. */
    int visits(int[] some) {
        return (int) IntStream.of(some).filter(choice -> unitsOf[choice] > 0).count();
    }

    /** What a week is worth before its seats are paid. */
    int worth(int[] some, Terms terms) {
        int minutes = 0;
        int liked = 0;
        for (int choice : some) {
            minutes += unitsOf[choice] * unit;
            liked += preferred[choice] ? 1 : 0;
        }
        return terms.worth(minutes, ordered) + terms.preferred() * liked;
    }

    /** The least that a week can score, in points. */
    int leastWorth() {
        int off = Math.max(Math.abs(least * unit - ordered), Math.abs(most * unit - ordered));
        return Terms.PLACED - Terms.MINUTE_OFF * off;
    }

    /** Whether some choices are a week. */
    boolean isWeek(int[] choices) {
        return problem.isWeek(IntStream.of(choices).mapToObj(usable::get).toList());
    }

    /** Whether some choices have enough of every need, and not too much, and not too many visits: also those that states do not follow. */
    boolean meetsNeeds(int[] choices) {
        long[] served = new long[needs.size()];
        int visits = 0;
        for (int choice : choices) {
            Candidate one = usable.get(choice);
            visits += one.minutes() > 0 ? 1 : 0;
            if (one.need() >= 0) {
                served[one.need()] += one.served();
            }
        }
        return visits <= mostVisits
                && IntStream.range(0, served.length)
                        .allMatch(need -> served[need] >= needs.get(need).least()
                                && served[need] <= needs.get(need).most());
    }
}
