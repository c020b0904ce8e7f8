package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A few people who share sessions get new weeks, one after the other. */
record Neighbourhood(Planner planner) {

    /** What a change may lose before it is not worth a second look. */
    private static final int SMALL_LOSS = 150_000;

    private static final int LOOKS = 6;
    private static final int TRIES = 40;

    void attempt(double heat) {
        Random random = planner.random();
        Seating now = planner.now();
        List<Integer> group = group(somebodyWorseOff(), 2 + random.nextInt(random.nextInt(3) == 0 ? 10 : 5));
        boolean isShuffled = random.nextInt(3) > 0;
        long before = now.score();
        List<int[]> had = new ArrayList<>();
        int[] order = new int[group.size()];
        for (int i = 0; i < order.length; i++) {
            had.add(now.take(group.get(i)));
            order[i] = i;
        }
        if (isShuffled) {
            planner.shuffle(order);
        }
        double share = random.nextInt(4) == 0 ? 0.3 : 0.95;
        double noise = random.nextInt(2) == 0 ? 0.05 : 0.4;
        for (int i : order) {
            planner.insert(group.get(i), share, noise);
        }
        if (before - now.score() < SMALL_LOSS) {
            for (int i : order) {
                planner.polish(group.get(i));
            }
        }
        planner.settle(before, group, had, heat);
    }

    private int somebodyWorseOff() {
        int who = planner.somebody();
        double worst = -1;
        for (int i = 0; i < LOOKS; i++) {
            int person = planner.somebody();
            double loss = planner.loss(person) * planner.random().nextDouble();
            if (loss > worst) {
                worst = loss;
                who = person;
            }
        }
        return who;
    }

    /** People who could have each other's seats, mostly those that are worth something. */
    private List<Integer> group(int first, int size) {
        Random random = planner.random();
        Seating now = planner.now();
        int[] prices = planner.guide().prices();
        List<Integer> group = new ArrayList<>(List.of(first));
        for (int tries = 0; group.size() < size && tries < TRIES; tries++) {
            int[] sessions = now.sessions(group.get(random.nextInt(group.size())));
            if (sessions.length == 0) {
                break;
            }
            int session = sessions[random.nextInt(sessions.length)];
            if (prices[session] > 0 || random.nextInt(4) == 0) {
                int[] users = now.clinic().users[session];
                int other = users[random.nextInt(users.length)];
                boolean isNear = now.isMine(other) && (now.holds(other, session) || random.nextInt(10) == 0);
                if (isNear && !group.contains(other)) {
                    group.add(other);
                }
            }
        }
        return group;
    }
}
