package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.List;
import org.careweek.core.scheduling.pricing.Terms;

/** Somebody unplaced takes a seat even where there is none, and whoever has to leave looks for another, in a chain. */
final class Ejection {

    private static final int LONGEST = 14;
    private static final int LAST_PUSH = 10;

    /** What a change may lose before it is not worth a second look. */
    private static final int SMALL_LOSS = 90_000;

    private static final int LOOKS = 8;
    private static final double CHANCE = 3_000;
    private static final double AGAIN = 20_000;

    private final Planner planner;
    private final Seating now;
    private final List<Integer> group = new ArrayList<>();
    private final List<int[]> had = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();

    Ejection(Planner planner) {
        this.planner = planner;
        this.now = planner.now();
    }

    void attempt(double heat) {
        int newcomer = planner.unplaced(false);
        if (newcomer < 0) {
            return;
        }
        long before = now.score();
        group.clear();
        had.clear();
        waiting.clear();
        group.add(newcomer);
        had.add(Seating.NOTHING);
        waiting.add(newcomer);
        double share = 0.3 + 0.7 * planner.random().nextDouble();
        double over =
                200 + 8_000 * planner.random().nextDouble() * planner.random().nextDouble();
        for (int step = 0; step < LONGEST && !waiting.isEmpty(); step++) {
            seat(waiting.remove(planner.random().nextInt(waiting.size())), share, step < LAST_PUSH ? over : 0);
        }
        for (int person : waiting) {
            planner.insert(person, 0, 0);
        }
        if (before - now.score() < SMALL_LOSS) {
            group.forEach(planner::polish);
        }
        planner.settle(before, group, had, heat);
    }

    private void seat(int person, double share, double over) {
        planner.cost(person, share, 0.2, 0);
        int[] week = planner.solve(person, 0);
        if (week.length == 0 && over > 0) {
            planner.cost(person, share, 0.2, over);
            week = planner.solve(person, 0);
        }
        now.put(person, week);
        for (int choice : week) {
            int session = now.sessions(person)[choice];
            while (now.isOverfull(session)) {
                leave(whoLeaves(session, person));
            }
        }
    }

    private void leave(int person) {
        if (!group.contains(person)) {
            group.add(person);
            had.add(now.plan(person));
        }
        now.take(person);
        waiting.add(person);
    }

    /** Of a few others who attend, the one who loses least by it, with some chance in it. */
    private int whoLeaves(int session, int newcomer) {
        int[] users = now.clinic().users[session];
        int who = -1;
        double least = Double.MAX_VALUE;
        int from = planner.random().nextInt(users.length);
        int seen = 0;
        for (int i = 0; i < users.length && seen < LOOKS; i++) {
            int user = users[(from + i) % users.length];
            if (user != newcomer && now.isMine(user) && now.holds(user, session)) {
                double missed = -planner.loss(user) / (double) Terms.POINT
                        + CHANCE * planner.random().nextDouble()
                        + (group.contains(user) ? AGAIN : 0);
                if (missed < least) {
                    least = missed;
                    who = user;
                }
                seen++;
            }
        }
        return who;
    }
}
