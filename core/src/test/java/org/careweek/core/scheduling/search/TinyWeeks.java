package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Candidate;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.WeekProblem;

/** A few people and sessions, of which all schedules can be tried one by one. Shares nothing with the code under test. */
final class TinyWeeks {

    private static final int[] LENGTHS = {30, 45, 60, 60, 90, 120};

    final List<WeekProblem> problems = new ArrayList<>();
    final int[] seats;
    final List<BitSet> apart = new ArrayList<>();
    final int limit;
    private final int sessions;

    /** By person, day and so on: the plans that one could have alone, as sets of sessions, and what each is worth. */
    private final List<List<int[]>> plans = new ArrayList<>();

    TinyWeeks(long seed) {
        Random random = new Random(seed);
        int people = 2 + random.nextInt(4);
        sessions = 3 + random.nextInt(6);
        limit = random.nextInt(4) == 0 ? 1 + random.nextInt(people) : people;
        seats = random.ints(sessions, 0, 10).map(it -> it == 0 ? 0 : 1 + it / 6).toArray();
        int[] day = random.ints(sessions, 0, 4).toArray();
        int[] start = random.ints(sessions, 16, 32).toArray();
        int[] length =
                random.ints(sessions, 0, LENGTHS.length).map(it -> LENGTHS[it]).toArray();
        int[] need = random.ints(sessions, -2, 2).map(it -> Math.max(it, -1)).toArray();
        int least = 30 * (1 + random.nextInt(6));
        for (int person = 0; person < people; person++) {
            apart.add(new BitSet());
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < sessions; i++) {
                long from = day[i] * 86_400L + start[i] * 1800L;
                if (random.nextInt(6) > 0) {
                    boolean isForced = random.nextInt(25) == 0;
                    candidates.add(new Candidate(
                            i,
                            day[i],
                            from,
                            from + 60L * length[i],
                            length[i],
                            length[i],
                            need[i],
                            random.nextInt(3) == 0,
                            isForced));
                }
            }
            int leastOfNeed = random.nextInt(3) == 0 ? 15 * random.nextInt(5) : 0;
            List<Limits> needs = List.of(
                    new Limits(leastOfNeed, random.nextInt(3) == 0 ? leastOfNeed + 60 : Limits.ANY),
                    new Limits(0, random.nextInt(4) == 0 ? 60 : Limits.ANY));
            problems.add(new WeekProblem(
                    candidates,
                    new Limits(least, least + 30 * random.nextInt(8)),
                    new Limits(0, random.nextInt(3) == 0 ? 150 : Limits.ANY),
                    1 + random.nextInt(2),
                    needs,
                    least + 15 * random.nextInt(8)));
            plans.add(plans(problems.get(person)));
        }
        for (int one = 1; one < people; one++) {
            if (random.nextInt(4) == 0) {
                int other = random.nextInt(one);
                apart.get(one).set(other);
                apart.get(other).set(one);
            }
        }
    }

    private List<int[]> plans(WeekProblem problem) {
        List<int[]> plans = new ArrayList<>();
        for (int set = 1; set < 1 << sessions; set++) {
            int worth = worth(problem, set);
            if (worth != Integer.MIN_VALUE) {
                plans.add(new int[] {set, worth});
            }
        }
        return plans;
    }

    private static int worth(WeekProblem problem, int set) {
        List<Candidate> mine = problem.candidates().stream()
                .filter(it -> (set >> it.session() & 1) == 1)
                .toList();
        boolean isKept = mine.size() == Integer.bitCount(set)
                && problem.candidates().stream().filter(Candidate::forced).allMatch(mine::contains)
                && mine.stream()
                        .noneMatch(it -> mine.stream()
                                .anyMatch(
                                        other -> other != it && it.start() < other.end() && other.start() < it.end()));
        int minutes = mine.stream().mapToInt(Candidate::minutes).sum();
        isKept &= problem.limits().includes(minutes);
        for (int need = 0; need < problem.needs().size(); need++) {
            int me = need;
            int served = mine.stream()
                    .filter(it -> it.need() == me)
                    .mapToInt(Candidate::served)
                    .sum();
            isKept &= problem.needs().get(need).includes(served);
        }
        int[] perDay = new int[7];
        mine.forEach(it -> perDay[it.day()] += it.minutes());
        isKept &= Arrays.stream(perDay).filter(it -> it > 0).count() >= problem.leastDays();
        isKept &= Arrays.stream(perDay).allMatch(it -> it <= problem.day().most());
        long liked = mine.stream().filter(Candidate::preferred).count();
        return isKept ? (int) (100_000 - 10 * Math.abs(minutes - problem.ordered()) + liked) : Integer.MIN_VALUE;
    }

    /** The most that any schedule is worth. */
    long optimum() {
        return best(0, seats.clone(), new int[problems.size()], limit);
    }

    /** The same where anybody who fits may have a place. */
    long unlimitedOptimum() {
        return best(0, seats.clone(), new int[problems.size()], problems.size());
    }

    private long best(int person, int[] left, int[] taken, int placesLeft) {
        if (person == problems.size()) {
            return 0;
        }
        taken[person] = 0;
        long most = best(person + 1, left, taken, placesLeft);
        for (int[] plan : placesLeft > 0 ? plans.get(person) : List.<int[]>of()) {
            if (isLeft(person, plan[0], left, taken)) {
                move(plan[0], left, -1);
                taken[person] = plan[0];
                most = Math.max(most, plan[1] + best(person + 1, left, taken, placesLeft - 1));
                move(plan[0], left, 1);
                taken[person] = 0;
            }
        }
        return most;
    }

    private boolean isLeft(int person, int set, int[] left, int[] taken) {
        return IntStream.range(0, sessions).noneMatch(it -> (set >> it & 1) == 1 && left[it] == 0)
                && apart.get(person).stream().noneMatch(other -> other < person && (taken[other] & set) != 0);
    }

    private static void move(int set, int[] left, int by) {
        for (int session = 0; session < left.length; session++) {
            left[session] += (set >> session & 1) * by;
        }
    }

    /** Whether somebody has a week at all. */
    boolean isPossible(int person) {
        return !plans.get(person).isEmpty();
    }

    /** How many do. */
    int possible() {
        return (int) IntStream.range(0, plans.size()).filter(this::isPossible).count();
    }

    /** How many have a place in the best schedule; a place is worth more than all else. */
    int mostPlaced() {
        return (int) Math.round(optimum() / 99_000.0);
    }

    /** What everyone's best week is worth together, if nobody were in anybody's way. */
    long bestAlone() {
        return plans.stream()
                .mapToLong(it -> it.stream().mapToInt(plan -> plan[1]).max().orElse(0))
                .sum();
    }

    /** What a schedule is worth, as sets of sessions; fails where it breaks a rule. */
    long score(int[] sets) {
        int[] left = seats.clone();
        int[] taken = new int[sets.length];
        long score = 0;
        int placed = 0;
        for (int person = 0; person < sets.length; person++) {
            int set = sets[person];
            if (set != 0) {
                int worth = worth(problems.get(person), set);
                if (worth == Integer.MIN_VALUE || !isLeft(person, set, left, taken) || ++placed > limit) {
                    throw new AssertionError("a rule is broken");
                }
                move(set, left, -1);
                taken[person] = set;
                score += worth;
            }
        }
        return score;
    }

    Clinic clinic() {
        return new Clinic(problems, seats, apart);
    }

    /** The sets of sessions of a plan over choices. */
    static int[] sets(Clinic clinic, int[][] plan) {
        return IntStream.range(0, plan.length)
                .map(person -> IntStream.of(plan[person])
                        .map(it -> 1 << clinic.people[person].sessions()[it])
                        .sum())
                .toArray();
    }
}
