package org.careweek.core.compliance;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Every set of sessions that someone can attend: no two overlap, and none makes a day or the week hold too much. Exact: the
 * sessions are walked by start, and of all sets that leave the same room behind only the best is kept.
 *
 * <p>A set is a number with a bit a session, the earliest session's the highest: of two sets of one size, the larger number
 * is the set that begins earlier.
 */
final class Choices {

    private static final Comparator<BigInteger> WORST_FIRST =
            Comparator.comparing((BigInteger set) -> -set.bitCount()).thenComparing(Comparator.naturalOrder());

    private final WeekGoal goal;
    private final Footing footing;
    private final List<SessionLeft> sessions;
    private final int daysMissing;

    /**
     * @param sessions by start, each to be attended from its start or not at all
     */
    Choices(WeekGoal goal, Footing footing, List<SessionLeft> sessions) {
        this.goal = goal;
        this.footing = footing;
        this.sessions = sessions;
        this.daysMissing = Math.max(0, goal.days() - footing.days());
    }

    /** The fewest sessions that reach the goal; among those the least time, then the earliest. Empty where none do. */
    Optional<List<SessionLeft>> smallest() {
        return walk(true).entrySet().stream()
                .filter(end -> reaches(end.getKey()))
                .max(Comparator.comparing((Map.Entry<Room, BigInteger> end) ->
                                -end.getValue().bitCount())
                        .thenComparing(end -> -end.getKey().seconds())
                        .thenComparing(Map.Entry::getValue))
                .map(end -> sessionsOf(end.getValue()));
    }

    /** The most seconds that any set adds. */
    long most() {
        return walk(false).keySet().stream().mapToLong(Room::seconds).max().orElseThrow();
    }

    /**
     * What a set leaves behind.
     *
     * @param busyUntil when its last session ends, or the distant past where that no longer matters
     * @param date the date of the session that comes next
     * @param daySeconds what it adds to that date
     * @param days how many of the missing treatment days it adds
     * @param seconds what it adds to the week
     */
    private record Room(Instant busyUntil, LocalDate date, long daySeconds, int days, long seconds) {

        static final Room ALL = new Room(Instant.MIN, LocalDate.MIN, 0, 0, 0);

        Room before(SessionLeft next) {
            LocalDate day = next.session().slot().date();
            return new Room(
                    busyUntil.isAfter(next.start()) ? busyUntil : Instant.MIN,
                    day,
                    day.equals(date) ? daySeconds : 0,
                    days,
                    seconds);
        }
    }

    private Map<Room, BigInteger> walk(boolean onlyUpToTheGoal) {
        long left = sessions.stream().mapToLong(SessionLeft::seconds).sum();
        Map<Room, BigInteger> ends = Map.of(Room.ALL, BigInteger.ZERO);
        for (int i = 0; i < sessions.size(); i++) {
            SessionLeft next = sessions.get(i);
            int bit = sessions.size() - 1 - i;
            Map<Room, BigInteger> further = new HashMap<>();
            for (var end : ends.entrySet()) {
                boolean done = onlyUpToTheGoal && reaches(end.getKey());
                boolean hopeless =
                        onlyUpToTheGoal && footing.gain() + end.getKey().seconds() + left < goal.least();
                if (!hopeless) {
                    Room room = end.getKey().before(next);
                    keep(further, room, end.getValue());
                    if (!done && fits(room, next)) {
                        keep(further, with(room, next), end.getValue().setBit(bit));
                    }
                }
            }
            left -= next.seconds();
            ends = further;
        }
        return ends;
    }

    private static void keep(Map<Room, BigInteger> ends, Room room, BigInteger set) {
        ends.merge(room, set, (one, other) -> WORST_FIRST.compare(one, other) < 0 ? other : one);
    }

    private boolean reaches(Room room) {
        return footing.gain() + room.seconds() >= goal.least() && room.days() >= daysMissing;
    }

    private boolean fits(Room room, SessionLeft next) {
        return !room.busyUntil().isAfter(next.start())
                && footing.load() + room.seconds() + next.seconds() <= goal.most()
                && footing.loadOn(room.date()) + room.daySeconds() + next.seconds() <= goal.dayMost();
    }

    private Room with(Room room, SessionLeft next) {
        long before = footing.gainOn(room.date()) + room.daySeconds();
        boolean newDay = !WeekGoal.isTreatment(before) && WeekGoal.isTreatment(before + next.seconds());
        return new Room(
                next.end(),
                room.date(),
                room.daySeconds() + next.seconds(),
                Math.min(daysMissing, room.days() + (newDay ? 1 : 0)),
                room.seconds() + next.seconds());
    }

    private List<SessionLeft> sessionsOf(BigInteger set) {
        int last = sessions.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> set.testBit(last - i))
                .mapToObj(sessions::get)
                .toList();
    }
}
