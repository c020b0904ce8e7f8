package org.careweek.core.compliance;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * Every set of sessions that someone can attend: no two overlap, and none makes a day or the week hold too much, or takes more
 * days or visits than are authorized. Exact: the
 * sessions are walked by start, and of all sets that leave the same room behind only the best is kept.
 *
 * <p>A set is a number with a bit a session, the earliest session's the highest: of two sets of one size, the larger number
 * is the set that begins earlier.
 */
final class Choices {

    private static final Comparator<BigInteger> BEST_LAST =
            Comparator.comparing((BigInteger set) -> -set.bitCount()).thenComparing(Comparator.naturalOrder());

    private final WeekGoal goal;
    private final Footing footing;
    private final List<Option> options;
    private final int daysMissing;
    private final int[] lastTouching;

    /**
     * @param options by start, each to be attended as a whole or not at all
     */
    Choices(WeekGoal goal, Footing footing, List<Option> options) {
        this.goal = goal;
        this.footing = footing;
        this.options = options;
        this.daysMissing = Math.max(0, goal.days() - footing.gained().treatmentDays());
        this.lastTouching = footing.gained().dates().map(this::lastTouching).toArray();
    }

    private int lastTouching(int date) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).gives().on(date) > 0)
                .max()
                .orElse(-1);
    }

    /** The fewest sessions that reach the goal; among those the least time, then the earliest. Empty where none do. */
    Optional<List<Option>> smallest() {
        return walk(true).entrySet().stream()
                .filter(end -> reaches(end.getKey()))
                .max(Comparator.comparing((Map.Entry<Room, BigInteger> end) ->
                                -end.getValue().bitCount())
                        .thenComparing(end -> -end.getKey().seconds())
                        .thenComparing(Map.Entry::getValue))
                .map(end -> optionsOf(end.getValue()));
    }

    /** The most seconds that any set adds. */
    long most() {
        return walk(false).keySet().stream().mapToLong(Room::seconds).max().orElseThrow();
    }

    /**
     * What a set leaves behind.
     *
     * @param busyUntil when its last session ends, or the distant past where that no longer matters
     * @param open what it adds to the dates that further sessions may add to
     * @param days how many of the missing treatment days it adds on all other dates
     * @param seconds what it adds to the week
     * @param moreDays on how many of all other dates there would be no treatment without it; 0 where days have no most
     * @param moreVisits how many of its sessions were not attended yet; 0 where visits have no most
     */
    private record Room(Instant busyUntil, DaySeconds open, int days, long seconds, int moreDays, int moreVisits) {}

    private Map<Room, BigInteger> walk(boolean onlyUpToTheGoal) {
        DaySeconds nothing = footing.gained().only(date -> false);
        Map<Room, BigInteger> ends = Map.of(new Room(Instant.MIN, nothing, 0, 0, 0, 0), BigInteger.ZERO);
        for (int i = 0; i < options.size(); i++) {
            Option next = options.get(i);
            Map<Room, BigInteger> further = new HashMap<>();
            for (var end : ends.entrySet()) {
                Room room = before(i, end.getKey());
                keep(further, room, end.getValue());
                boolean done = onlyUpToTheGoal && reaches(room);
                if (!done && fits(room, next)) {
                    keep(further, with(room, next), end.getValue().setBit(bit(i)));
                }
            }
            ends = further;
        }
        return ends;
    }

    private static void keep(Map<Room, BigInteger> ends, Room room, BigInteger set) {
        ends.merge(room, set, BinaryOperator.maxBy(BEST_LAST));
    }

    /** Of what no session from the next one on can change, no more is kept than matters. */
    private Room before(int next, Room room) {
        Instant busyUntil = room.busyUntil();
        DaySeconds closed = room.open().only(date -> lastTouching[date] < next);
        return new Room(
                busyUntil.isAfter(options.get(next).start()) ? busyUntil : Instant.MIN,
                room.open().only(date -> lastTouching[date] >= next),
                Math.min(daysMissing, room.days() + daysAdded(closed)),
                room.seconds(),
                room.moreDays() + daysLoaded(closed),
                room.moreVisits());
    }

    private int daysAdded(DaySeconds added) {
        return daysAdded(footing.gained(), added);
    }

    private int daysLoaded(DaySeconds added) {
        return goal.hasMostDays() ? daysAdded(footing.loaded(), added) : 0;
    }

    private static int daysAdded(DaySeconds before, DaySeconds added) {
        return before.plus(added).treatmentDays() - before.treatmentDays();
    }

    private boolean reaches(Room room) {
        return footing.gained().sum() + room.seconds() >= goal.least()
                && room.days() + daysAdded(room.open()) >= daysMissing;
    }

    private boolean fits(Room room, Option next) {
        return !room.busyUntil().isAfter(next.start())
                && footing.loaded().sum() + room.seconds() + next.gives().sum() <= goal.most()
                && areAuthorized(room, next)
                && next.gives()
                        .dates()
                        .filter(date -> next.gives().on(date) > 0)
                        .allMatch(date -> footing.loaded().on(date)
                                        + room.open().on(date)
                                        + next.gives().on(date)
                                <= goal.dayMost());
    }

    private boolean areAuthorized(Room room, Option next) {
        int days = footing.loaded().treatmentDays()
                + room.moreDays()
                + daysLoaded(room.open().plus(next.gives()));
        int visits = footing.attended().size() + room.moreVisits() + visitsAdded(next);
        return days <= goal.mostDays() && visits <= goal.mostVisits();
    }

    private int visitsAdded(Option next) {
        return goal.hasMostVisits()
                        && !footing.attended().contains(next.session().id())
                ? 1
                : 0;
    }

    private Room with(Room room, Option next) {
        return new Room(
                next.end(),
                room.open().plus(next.gives()),
                room.days(),
                room.seconds() + next.gives().sum(),
                room.moreDays(),
                room.moreVisits() + visitsAdded(next));
    }

    private int bit(int option) {
        return options.size() - option;
    }

    private List<Option> optionsOf(BigInteger set) {
        return IntStream.range(0, options.size())
                .filter(i -> set.testBit(bit(i)))
                .mapToObj(options::get)
                .toList();
    }
}
