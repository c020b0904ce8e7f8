package org.careweek.core.scheduling.search;

import java.util.Random;

/** Looks for better schedules of some people, attempt by attempt, hot and then colder, and from the best again. */
final class Search {

    private static final int SHORTEST_CYCLE = 2_000;
    private static final int ATTEMPTS_A_PERSON = 100;
    private static final int ONE_FORCING_IN = 20;
    private static final int ONE_FORCING_IN_WHERE_ALL_ARE_PLACED = 400;
    private static final int ONE_EJECTION_IN = 3;

    private final Planner planner;
    private final Seating now;
    private final Random random;
    private final Neighbourhood neighbourhood;
    private final Ejection ejection;
    private final Forcing forcing;
    private final long cycle;
    private long cooled;
    private int[][] best;
    private long bestScore;

    Search(Planner planner) {
        this.planner = planner;
        this.now = planner.now();
        this.random = planner.random();
        this.neighbourhood = new Neighbourhood(planner);
        this.ejection = new Ejection(planner);
        this.forcing = new Forcing(planner);
        this.cycle = Math.max(SHORTEST_CYCLE, ATTEMPTS_A_PERSON * (long) now.people().length);
        this.best = now.plans();
        this.bestScore = now.score();
    }

    /** Makes so many attempts with a tool, fewer where a target is reached or the search is over. */
    void run(int attempts, long target, Tool tool) {
        planner.use(tool);
        for (int i = 0; i < attempts && bestScore < target && !planner.tool().isOver(); i++) {
            if (cooled == cycle) {
                cooled = 0;
                now.restore(best);
            }
            attempt(1 - (double) cooled++ / cycle);
            if (now.score() > bestScore) {
                bestScore = now.score();
                best = now.plans();
            }
        }
    }

    private void attempt(double heat) {
        boolean canPlaceMore = now.placed() < planner.guide().most();
        if (random.nextInt(canPlaceMore ? ONE_FORCING_IN : ONE_FORCING_IN_WHERE_ALL_ARE_PLACED) == 0) {
            forcing.attempt(heat * 100);
        } else if (canPlaceMore && random.nextInt(ONE_EJECTION_IN) == 0) {
            ejection.attempt(heat * 300);
        } else {
            neighbourhood.attempt(heat * 60);
        }
    }

    /** Everyone's choices in the best schedule so far. */
    int[][] best() {
        return best;
    }

    long bestScore() {
        return bestScore;
    }

    /** How many come to a session now. */
    int load(int session) {
        return now.load(session);
    }
}
