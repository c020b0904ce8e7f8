package org.careweek.core.scheduling.search;

/** A few people are forced onto the weeks that they would buy at the prices, full or not, and all negotiate anew. */
record Forcing(Planner planner) {

    private static final int PASSES = 40;

    /** What a change may lose before it is not worth a second look. */
    private static final int SMALL_LOSS = 90_000;

    void attempt(double heat) {
        Seating now = planner.now();
        int[] people = now.people();
        long before = now.score();
        int[][] had = now.plans();
        int seed = planner.unplaced(true);
        int others = planner.random().nextInt(5);
        force(seed < 0 ? planner.somebody() : seed);
        for (int i = 0; i < others; i++) {
            force(planner.somebody());
        }
        new Negotiation(planner).run(PASSES, 50 + 400 * planner.random().nextDouble(), Integer.MAX_VALUE);
        if (before - now.score() < SMALL_LOSS) {
            for (int person : people) {
                if (now.plan(person) != had[person]) {
                    planner.polish(person);
                }
            }
        }
        if (!planner.isAccepted(before, heat)) {
            now.restore(had);
        }
    }

    private void force(int person) {
        int[] old = planner.now().take(person);
        planner.cost(person, 1, 0.3, 1 + 500 * planner.random().nextDouble());
        int[] week = planner.solve(person, 0);
        planner.now().put(person, week.length > 0 ? week : old);
    }
}
