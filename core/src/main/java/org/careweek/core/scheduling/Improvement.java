package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Tries to better a roster, step by step, and keeps each step that does not make it worse. Half of the steps push somebody
 * unplaced in and look for other weeks for those who lose their seats; the others plan a few people of one session anew.
 */
final class Improvement {

    /** What it costs that somebody has to move, in points: about as much as 200 minutes off the order, less than a place. */
    private static final long PRICE_OF_MOVE = 2_000;

    private static final int MOST_AT_ONCE = 5;
    private static final int NOISE = 40;

    private final WeekIndex index;
    private final ProblemBuilder problems;
    private final Roster roster;
    private final BitSet placeable;
    private final IntToLongFunction worth;
    private final Random random;

    /**
     * @param placeable those who have a week at all when all seats are free
     * @param worth what a seat of a session is worth
     */
    Improvement(
            WeekIndex index,
            ProblemBuilder problems,
            Roster roster,
            BitSet placeable,
            IntToLongFunction worth,
            long seed) {
        this.index = index;
        this.problems = problems;
        this.roster = roster;
        this.placeable = placeable;
        this.worth = worth;
        this.random = new Random(seed);
    }

    /** Places whoever fits without moving anybody. */
    void fillUp() {
        unplaced().forEach(person -> insert(person, session -> 0));
    }

    private List<Integer> unplaced() {
        return placeable.stream()
                .filter(person -> !roster.isPlaced(person))
                .boxed()
                .toList();
    }

    /** One attempt. The roster's score never falls, and whoever is unplaced after it does not fit. */
    void step() {
        List<Integer> unplaced = unplaced();
        if (!unplaced.isEmpty() && random.nextBoolean()) {
            pushIn(unplaced.get(random.nextInt(unplaced.size())));
        } else {
            planAnew(unplaced);
        }
    }

    private void pushIn(int person) {
        Optional<BestWeek.Week> wish = problems.bestIfOthersMove(session -> priceOfRoom(person, session), person);
        if (wish.isEmpty()) {
            return;
        }
        List<Integer> moved = inTheWay(person, wish.get().sessions());
        attempt(
                moved,
                () -> {
                    roster.place(person, wish.get().sessions());
                    Collections.shuffle(moved, random);
                    moved.forEach(other -> insert(other, session -> 0));
                },
                person);
    }

    private long priceOfRoom(int person, int session) {
        int moves = roster.toAvoid(person, session).cardinality();
        boolean full = moves == 0 && roster.seatsLeft(session) == 0;
        return PRICE_OF_MOVE * (full ? 1 : moves) + (full ? random.nextInt(NOISE) : 0);
    }

    /** Whoever the person must stay apart from, and one more for each session that is full even then. */
    private List<Integer> inTheWay(int person, int[] sessions) {
        BitSet toAvoid = new BitSet();
        IntStream.of(sessions).forEach(session -> toAvoid.or(roster.toAvoid(person, session)));
        List<Integer> moved = new ArrayList<>(toAvoid.stream().boxed().toList());
        for (int session : sessions) {
            boolean stillFull = moved.stream().noneMatch(other -> attends(other, session));
            if (roster.seatsLeft(session) == 0 && stillFull) {
                List<Integer> there = roster.attending(session).stream().boxed().toList();
                moved.add(there.get(random.nextInt(there.size())));
            }
        }
        return moved;
    }

    private boolean attends(int person, int session) {
        return IntStream.of(roster.plan(person)).anyMatch(own -> own == session);
    }

    private void planAnew(List<Integer> unplaced) {
        if (index.sessions() == 0) {
            return;
        }
        List<Integer> chosen = new ArrayList<>(roster.attending(random.nextInt(index.sessions())).stream()
                .boxed()
                .toList());
        Collections.shuffle(chosen, random);
        List<Integer> moved =
                new ArrayList<>(chosen.subList(0, Math.min(chosen.size(), 1 + random.nextInt(MOST_AT_ONCE))));
        List<Integer> order = new ArrayList<>(moved);
        if (!unplaced.isEmpty()) {
            order.add(unplaced.get(random.nextInt(unplaced.size())));
        }
        Collections.shuffle(order, random);
        int[] noise = random.ints(index.sessions(), 0, random.nextBoolean() ? 1 : NOISE)
                .toArray();
        attempt(moved, () -> order.forEach(person -> insert(person, session -> noise[session])), order);
    }

    private void insert(int person, IntToLongFunction price) {
        problems.bestUnder(roster, person, price).ifPresent(week -> roster.place(person, week.sessions()));
    }

    private void attempt(List<Integer> moved, Runnable change, int newcomer) {
        List<Integer> touched = new ArrayList<>(moved);
        touched.add(newcomer);
        attempt(moved, change, touched);
    }

    /** Gives seats that became free to people who had no place. */
    private void refill(Collection<int[]> plansBefore) {
        BitSet left = new BitSet();
        plansBefore.forEach(plan -> IntStream.of(plan)
                .filter(session -> roster.seatsLeft(session) > 0)
                .forEach(left::set));
        for (int person : unplaced()) {
            if (left.stream().anyMatch(session -> problems.isUseful(person, session))) {
                insert(person, session -> 0);
            }
        }
    }

    /** Takes some people out, makes the change, and takes it back where the score fell. */
    private void attempt(List<Integer> moved, Runnable change, List<Integer> touched) {
        Map<Integer, int[]> before = new HashMap<>();
        touched.forEach(person -> before.put(person, roster.plan(person)));
        long scoreBefore = touched.stream().mapToLong(roster::score).sum();
        moved.forEach(roster::remove);
        change.run();
        if (touched.stream().mapToLong(roster::score).sum() < scoreBefore) {
            touched.forEach(roster::remove);
            touched.stream()
                    .filter(person -> before.get(person).length > 0)
                    .forEach(person -> roster.place(person, before.get(person)));
        } else {
            refill(before.values());
        }
    }
}
