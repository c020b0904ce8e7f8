package org.careweek.core.scheduling.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A week to be priced, with its costs.
 *
 * @param problem what weeks there can be
 * @param cost of each session, by its index
 */
record AnyWeek(WeekProblem problem, int[] cost) {

    private static final int[] LENGTHS = {30, 45, 60, 90, 120};

    /** A week of few sessions and every kind of limit. */
    static AnyWeek small(long seed) {
        Random random = new Random(seed);
        int sessions = 1 + random.nextInt(10);
        int services = random.nextInt(4);
        int days = 1 + random.nextInt(4);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            int day = random.nextInt(days);
            int length = LENGTHS[random.nextInt(LENGTHS.length)];
            int start = 480 + 30 * random.nextInt(16);
            int counted = random.nextInt(12) == 0 ? 0 : length;
            int need = random.nextInt(services + 1) - 1;
            candidates.add(candidate(random, i, day, start, length, counted, need));
        }
        List<Limits> needs = IntStream.range(0, services)
                .mapToObj(it -> {
                    int least = 45 * random.nextInt(3);
                    return new Limits(least, random.nextBoolean() ? Limits.ANY : least + 30 * random.nextInt(3));
                })
                .toList();
        int least = Math.max(1, 60 * random.nextInt(5));
        Limits day = new Limits(
                random.nextInt(4) == 0 ? 60 : 0, random.nextBoolean() ? Limits.ANY : 60 + 60 * random.nextInt(4));
        WeekProblem problem = new WeekProblem(
                candidates,
                new Limits(least, least + 60 * random.nextInt(6)),
                day,
                random.nextInt(3),
                random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 7,
                random.nextInt(3) == 0 ? 1 + random.nextInt(4) : Limits.ANY,
                needs,
                60 * random.nextInt(10));
        return new AnyWeek(problem, costs(random, sessions, 40_000, 5_000));
    }

    /** A week of few sessions on many days, more than its limits of days and visits allow. */
    static AnyWeek spread(long seed) {
        Random random = new Random(seed);
        int services = random.nextInt(3);
        List<Candidate> candidates = spread(random, 5 + random.nextInt(5), services);
        List<Limits> needs = IntStream.range(0, services)
                .mapToObj(it -> new Limits(30 * random.nextInt(3), random.nextBoolean() ? Limits.ANY : 180))
                .toList();
        return limited(random, candidates, needs);
    }

    /** The same, of so many services that needs have more states than can all be followed with the days and the visits. */
    static AnyWeek ofManyNeeds(long seed) {
        Random random = new Random(seed);
        int services = 5;
        List<Candidate> candidates = spread(random, 9, services);
        List<Limits> needs = IntStream.range(0, services)
                .mapToObj(it -> new Limits(random.nextInt(4) == 0 ? 30 : 0, longest(candidates, it)))
                .toList();
        return limited(random, candidates, needs);
    }

    private static List<Candidate> spread(Random random, int sessions, int services) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            int length = LENGTHS[random.nextInt(LENGTHS.length)];
            int counted = random.nextInt(4) == 0 ? 0 : length;
            int start = 480 + 60 * random.nextInt(8);
            int need = services == 0 ? -1 : i % services;
            candidates.add(candidate(random, i, random.nextInt(7), start, length, counted, need));
        }
        return candidates.stream().map(AnyWeek::free).toList();
    }

    private static int longest(List<Candidate> candidates, int need) {
        return candidates.stream()
                .filter(it -> it.need() == need)
                .mapToInt(Candidate::served)
                .max()
                .orElse(0);
    }

    private static AnyWeek limited(Random random, List<Candidate> candidates, List<Limits> needs) {
        int leastDays = random.nextInt(4);
        WeekProblem problem = new WeekProblem(
                candidates,
                new Limits(30, 600),
                new Limits(random.nextInt(3) == 0 ? 60 : 0, random.nextInt(3) == 0 ? 150 : Limits.ANY),
                leastDays,
                random.nextInt(4) == 0 ? 7 : Math.max(1, leastDays + random.nextInt(2)),
                random.nextInt(3) == 0 ? Limits.ANY : 1 + random.nextInt(5),
                needs,
                60 * random.nextInt(10));
        int dearest = random.nextBoolean() ? 100 : 1_200;
        return new AnyWeek(problem, costs(random, candidates.size(), dearest, dearest / 3));
    }

    /** A week most of whose sessions are on its first day, and which may do without any of them. */
    static AnyWeek busyDay(long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            int length = LENGTHS[random.nextInt(LENGTHS.length)];
            int start = 480 + 30 * random.nextInt(12);
            int counted = random.nextInt(8) == 0 ? 0 : length;
            candidates.add(candidate(random, i, i < 6 ? 0 : i - 5, start, length, counted, random.nextInt(3) - 1));
        }
        WeekProblem problem = new WeekProblem(
                candidates.stream().map(AnyWeek::free).toList(),
                new Limits(0, 600),
                new Limits(0, random.nextBoolean() ? 150 : Limits.ANY),
                0,
                2,
                Limits.ANY,
                List.of(new Limits(0, 100), new Limits(0, 180)),
                60 * random.nextInt(8));
        return new AnyWeek(problem, costs(random, 9, 400, 200));
    }

    /** A week of many sessions on more days than it may use, or on fewer than it likes, all of whose sums are looked at. */
    static AnyWeek wide(long seed) {
        Random random = new Random(seed);
        AnyWeek large = large(seed, 40, 15);
        boolean isOnMany = random.nextInt(3) == 0;
        WeekProblem problem = new WeekProblem(
                large.problem().candidates(),
                new Limits(240, 900),
                new Limits(0, 300),
                isOnMany ? 5 : 1 + random.nextInt(3),
                isOnMany ? 7 : 3 + random.nextInt(2),
                Limits.ANY,
                List.of(new Limits(60, Limits.ANY), new Limits(0, Limits.ANY), new Limits(0, Limits.ANY)),
                360 + 15 * random.nextInt(16));
        return new AnyWeek(problem, costs(random, large.cost().length, 40, 0));
    }

    /** A week that is open all day, of very many sums. */
    static AnyWeek large(long seed, int sessions, int grain) {
        Random random = new Random(seed);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            int length = 30 + grain * random.nextInt(60 / grain);
            int start = 420 + 15 * random.nextInt(52);
            candidates.add(candidate(random, i, random.nextInt(7), start, length, length, random.nextInt(3)));
        }
        WeekProblem problem = new WeekProblem(
                candidates.stream().map(AnyWeek::free).toList(),
                new Limits(540, 1200),
                new Limits(0, 300),
                3,
                7,
                random.nextBoolean() ? Limits.ANY : 12,
                List.of(new Limits(45, 300), new Limits(150, 405), new Limits(50, 400)),
                540 + 5 * random.nextInt(40));
        return new AnyWeek(problem, costs(random, sessions, 2_000, 0));
    }

    private static Candidate candidate(
            Random random, int session, int day, int start, int length, int counted, int need) {
        long from = 86_400L * day + 60L * start;
        boolean isPreferred = random.nextInt(4) == 0;
        boolean isForced = random.nextInt(15) == 0;
        return new Candidate(session, day, from, from + 60L * length, counted, length, need, isPreferred, isForced);
    }

    private static Candidate free(Candidate one) {
        return new Candidate(
                one.session(),
                one.day(),
                one.start(),
                one.end(),
                one.minutes(),
                one.served(),
                one.need(),
                one.preferred(),
                false);
    }

    private static int[] costs(Random random, int sessions, int most, int wanted) {
        return IntStream.range(0, sessions)
                .map(it -> random.nextInt(6) == 0 ? Pricer.CLOSED : Terms.POINT * (random.nextInt(most) - wanted))
                .toArray();
    }

    PersonalWeek arranged() {
        return new PersonalWeek(problem, new NeedMemory());
    }

    /** What each choice of an arranged week costs. */
    int[] costOf(PersonalWeek week) {
        return IntStream.of(week.sessions()).map(it -> cost[it]).toArray();
    }

    /** The sessions that some choices stand for. */
    List<Candidate> sessions(PersonalWeek week, int[] choices) {
        return Arrays.stream(choices)
                .map(it -> week.sessions()[it])
                .mapToObj(session -> problem.candidates().stream()
                        .filter(it -> it.session() == session)
                        .findAny()
                        .orElseThrow())
                .toList();
    }
}
