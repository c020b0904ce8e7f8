package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A clinic's week in plain numbers, which the oracle understands without the code under test. Sets are bit masks. */
record TinyClinic(
        int least,
        int most,
        int minDays,
        int dayMost,
        int closedDays,
        int notCounted,
        List<Offer> offers,
        List<Wish> wishes) {

    static final int SERVICES = 3;
    static final int FREE = Integer.MAX_VALUE;
    private static final int[] LENGTHS = {5, 15, 30, 45, 50, 60, 60, 90, 120, 240};

    /** A session: its day, its start and length in minutes, its service by number, its seats and tracks. */
    record Offer(int day, int start, int minutes, int service, int seats, int tracks) {

        int end() {
            return start + minutes;
        }
    }

    /** A request; {@code needs} has a least and a most for each service, {@code windows} a from and a to for each day. */
    record Wish(
            int track,
            int ordered,
            int[][] windows,
            int[][] needs,
            int prefers,
            int must,
            int mustNot,
            Cap cap,
            int apart) {

        Wish under(Cap other) {
            return new Wish(track, ordered, windows, needs, prefers, must, mustNot, other, apart);
        }
    }

    /** The most minutes, days with treatment and sessions of treatment that are authorized. */
    record Cap(int minutes, int days, int visits) {

        static final Cap NONE = new Cap(FREE, FREE, FREE);
    }

    static TinyClinic random(long seed, int people, int mostSessions) {
        Random random = new Random(seed);
        Random counts = new Random(~seed);
        int least = 5 * (1 + random.nextInt(24));
        int most = least + 5 * random.nextInt(60);
        List<Offer> offers = new ArrayList<>();
        int sessions = random.nextInt(8) == 0
                ? random.nextInt(mostSessions + 1)
                : mostSessions - random.nextInt(mostSessions / 3 + 1);
        int days = 1 + random.nextInt(7);
        while (offers.size() < sessions) {
            offers.add(
                    !offers.isEmpty() && random.nextInt(5) == 0
                            ? offers.get(random.nextInt(offers.size()))
                            : offer(random, days));
        }
        List<Wish> wishes = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            wishes.add(wish(random, least, most, sessions, person, people));
        }
        wishes.replaceAll(wish -> wish.under(counted(wish.cap(), counts, days)));
        return new TinyClinic(
                least,
                most,
                random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(Math.min(3, days)),
                random.nextInt(3) == 0 ? 60 + 5 * random.nextInt(40) : 1440,
                random.nextInt(10) == 0 ? 1 << random.nextInt(7) : 0,
                random.nextInt(6) == 0 ? 1 << random.nextInt(SERVICES) : 0,
                offers,
                wishes);
    }

    /** A clinic of few seats and people who would take any. */
    static TinyClinic crowded(long seed, int people, int sessions) {
        Random random = new Random(seed);
        int least = 60 + 30 * random.nextInt(4);
        List<Offer> offers = new ArrayList<>();
        while (offers.size() < sessions) {
            offers.add(new Offer(
                    random.nextInt(5),
                    480 + 30 * random.nextInt(12),
                    30 + 30 * random.nextInt(4),
                    0,
                    1 + random.nextInt(3),
                    3));
        }
        List<Wish> wishes = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int[][] windows = new int[7][];
            for (int day = 0; day < 7; day++) {
                windows[day] = new int[] {0, random.nextInt(3) == 0 ? 1 : 1440};
            }
            int[][] needs = {{0, FREE}, {0, FREE}, {0, FREE}};
            int ordered = least + 30 * random.nextInt(6);
            wishes.add(new Wish(0, ordered, windows, needs, random.nextInt(1 << sessions), 0, 0, Cap.NONE, 0));
        }
        return new TinyClinic(least, least + 180, 1, 1440, 0, 0, offers, wishes);
    }

    private static Offer offer(Random random, int days) {
        return new Offer(
                random.nextInt(days),
                480 + 30 * random.nextInt(12),
                LENGTHS[random.nextInt(LENGTHS.length)],
                random.nextInt(SERVICES),
                random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3),
                random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 3);
    }

    private static Wish wish(Random random, int least, int most, int sessions, int person, int people) {
        int[][] windows = new int[7][];
        for (int day = 0; day < 7; day++) {
            int from = random.nextInt(4) == 0 ? 480 + 30 * random.nextInt(10) : 0;
            windows[day] = random.nextInt(12) == 0
                    ? new int[] {0, 1}
                    : new int[] {from, from > 0 && random.nextBoolean() ? from + 240 : 1440};
        }
        int[][] needs = new int[SERVICES][];
        for (int service = 0; service < SERVICES; service++) {
            int from = random.nextInt(9) == 0 ? 5 * random.nextInt(25) : 0;
            int through = random.nextInt(3) == 0 ? from + 5 * random.nextInt(25) : FREE;
            needs[service] = new int[] {from, random.nextInt(20) == 0 && from == 0 ? 0 : through};
        }
        int all = (1 << sessions) - 1;
        return new Wish(
                random.nextInt(4) == 0 ? 1 : 0,
                least + random.nextInt(most - least + 1),
                windows,
                needs,
                random.nextInt() & random.nextInt() & all,
                random.nextInt(5) == 0 ? random.nextInt() & random.nextInt() & random.nextInt() & all : 0,
                random.nextInt(5) == 0 ? random.nextInt() & random.nextInt() & all : 0,
                new Cap(random.nextInt(5) == 0 ? least - 10 + random.nextInt(most - least + 20) : FREE, FREE, FREE),
                people > 1 && random.nextInt(4) == 0 ? bit(random.nextInt(people)) & ~bit(person) : 0);
    }

    /** Now and then a cap on the days or on the visits, too: from fewer than anybody needs to as many as there are. */
    private static Cap counted(Cap cap, Random random, int days) {
        return new Cap(
                cap.minutes(),
                random.nextInt(4) == 0 ? random.nextInt(days + 1) : FREE,
                random.nextInt(4) == 0 ? random.nextInt(6) : FREE);
    }

    /** The same clinic where only minutes are capped. */
    TinyClinic withoutCountedCaps() {
        return withWishes(wishes.stream()
                .map(wish -> wish.under(new Cap(wish.cap().minutes(), FREE, FREE)))
                .toList());
    }

    /** Whether two people must stay apart, whichever of them says so. */
    boolean apart(int one, int other) {
        return (wishes.get(one).apart() & bit(other)) != 0 || (wishes.get(other).apart() & bit(one)) != 0;
    }

    /** A person in a mask, which holds the first 31 alone: nobody is kept apart from a later one. */
    private static int bit(int person) {
        return person < Integer.SIZE - 1 ? 1 << person : 0;
    }

    TinyClinic withOffers(List<Offer> others) {
        return new TinyClinic(least, most, minDays, dayMost, closedDays, notCounted, others, wishes);
    }

    /** The same with so many times the seats. */
    TinyClinic roomier(int times) {
        return withOffers(offers.stream()
                .map(it -> new Offer(it.day(), it.start(), it.minutes(), it.service(), times * it.seats(), it.tracks()))
                .toList());
    }

    TinyClinic withWishes(List<Wish> others) {
        return new TinyClinic(least, most, minDays, dayMost, closedDays, notCounted, offers, others);
    }

    TinyClinic withLimits(int days, int perDay) {
        return new TinyClinic(least, most, days, perDay, closedDays, notCounted, offers, wishes);
    }
}
