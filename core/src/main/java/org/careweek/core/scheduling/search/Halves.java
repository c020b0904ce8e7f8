package org.careweek.core.scheduling.search;

import java.util.Random;
import java.util.stream.IntStream;

/** A part whose people are searched in two halves at once, each with the seats that its people have and half of those that are free. */
final class Halves {

    private static final int COUNT = 2;

    private final Part part;
    private final int time;
    private final int[][] people = new int[COUNT][];
    private final int[][] seats;

    /** @param time each time the halves are others */
    Halves(Part part, int time) {
        this.part = part;
        this.time = time;
        this.seats = new int[COUNT][part.sessions().length];
        int[] half = halves();
        for (int i = 0; i < COUNT; i++) {
            int which = i;
            people[i] = IntStream.range(0, half.length)
                    .filter(person -> half[person] == which)
                    .toArray();
        }
        shareSeats(half);
    }

    private int[] halves() {
        int n = part.people().length;
        int[] order = IntStream.range(0, n).toArray();
        Random random = new Random(time);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        int[] half = new int[n];
        for (int i = 0; i < n; i++) {
            half[order[i]] = i * COUNT / n;
        }
        joinApart(half);
        return half;
    }

    /** Whoever must stay apart is moved by one worker alone. */
    private void joinApart(int[] half) {
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (int person = 0; person < half.length; person++) {
                for (int other : part.clinic().apart[person]) {
                    isChanged |= half[other] > half[person];
                    half[other] = Math.min(half[other], half[person]);
                }
            }
        }
    }

    private void shareSeats(int[] half) {
        int[] free = part.seats().clone();
        for (int person = 0; person < half.length; person++) {
            for (int choice : part.plan()[person]) {
                int session = part.clinic().people[person].sessions()[choice];
                seats[half[person]][session]++;
                free[session]--;
            }
        }
        for (int session = 0; session < free.length; session++) {
            for (int i = 0; i < free[session]; i++) {
                seats[(session + i + time) % COUNT][session]++;
            }
        }
    }

    /** Makes so many attempts in each half, and keeps what is better. */
    void search(int attempts, long seed, Crew crew) {
        Search[] searches = new Search[COUNT];
        Guide guide = part.guide();
        int unplaceable = part.people().length - part.heads();
        crew.share(COUNT, (tool, i) -> {
            int most = people[i].length - unplaceable / COUNT;
            Guide own = new Guide(guide.prices(), guide.values(), most);
            searches[i] = part.search(people[i], seats[i], own, seed * 1_000 + COUNT * time + i, tool);
            searches[i].run(attempts, Long.MAX_VALUE, tool);
        });
        int[][] plan = part.plan().clone();
        long score = 0;
        for (int i = 0; i < COUNT; i++) {
            for (int person : people[i]) {
                plan[person] = searches[i].best()[person];
            }
            score += searches[i].bestScore();
        }
        part.take(plan, score);
    }
}
