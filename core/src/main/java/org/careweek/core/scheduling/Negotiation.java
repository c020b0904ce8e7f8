package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Finds what each seat is worth: everyone takes the best week at today's prices, sessions with more people than seats get
 * dearer, and those who come to one look again. Whoever finds every week dearer than a place stays out.
 */
final class Negotiation {

    static final int ROUNDS = 80;

    /** What an overfull session's price rises by in a round, for each person too many. */
    private static final long RISE = 1_000;

    /** By which share of itself the price of an overfull session rises besides, in percent. */
    private static final long RISE_PERCENT = 20;

    /** What it costs in the first round to be one too many; in the n-th round n times as much. */
    private static final long CROWD = 300;

    private final WeekIndex index;
    private final ProblemBuilder problems;
    private final List<Integer> people;
    private final long[] price;
    private final Roster wishes;

    /**
     * @param people whom to place, in the order in which they choose
     */
    Negotiation(WeekIndex index, ProblemBuilder problems, List<Integer> people) {
        this.index = index;
        this.problems = problems;
        this.people = people;
        this.price = new long[index.sessions()];
        this.wishes = new Roster(index);
    }

    /** Negotiates until all seats suffice, or for some rounds, or until told to stop; returns whether to go on. */
    boolean run(BooleanSupplier goOn) {
        people.forEach(person -> choose(person, 0));
        boolean more = true;
        for (int round = 1; more && round < ROUNDS && raise(); round++) {
            for (int person : people) {
                if (wants(person)) {
                    choose(person, round);
                }
            }
            more = goOn.getAsBoolean();
        }
        return more;
    }

    private boolean wants(int person) {
        return !wishes.isPlaced(person)
                || IntStream.of(wishes.plan(person)).anyMatch(session -> wishes.seatsLeft(session) < 0);
    }

    private void choose(int person, int round) {
        wishes.remove(person);
        IntToLongFunction now = session -> price[session]
                + (wishes.seatsLeft(session) > 0 ? 0 : CROWD * (round + 1) * (1 - wishes.seatsLeft(session)));
        Optional<BestWeek.Week> wish = problems.bestAt(now, wishes, person);
        wish.filter(week -> week.value() + WeekScheduler.PLACED > 0)
                .ifPresent(week -> wishes.placeAnyway(person, week.sessions()));
    }

    /** Returns whether any session has too many people. */
    private boolean raise() {
        boolean any = false;
        for (int session = 0; session < price.length; session++) {
            int missing = -wishes.seatsLeft(session);
            if (missing > 0) {
                price[session] += RISE * missing + price[session] * RISE_PERCENT / 100;
                any = true;
            }
        }
        return any;
    }

    /** What a seat is worth, in points. */
    long price(int session) {
        return price[session];
    }

    /** The wishes as far as the seats go; the others are planned anew at these prices. */
    Roster settled() {
        Roster roster = new Roster(index);
        List<Integer> left = new ArrayList<>();
        List<Integer> order = new ArrayList<>(people);
        for (int person : order) {
            int[] plan = wishes.plan(person);
            boolean fits = plan.length > 0 && IntStream.of(plan).allMatch(session -> roster.seatsLeft(session) > 0);
            if (fits) {
                roster.place(person, plan);
            } else {
                left.add(person);
            }
        }
        left.forEach(person -> problems.bestUnder(roster, person, this::price)
                .ifPresent(week -> roster.place(person, week.sessions())));
        return roster;
    }
}
