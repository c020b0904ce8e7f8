package org.careweek.core.scheduling.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A part where somebody could be placed who is not is searched with one more seat of each session that links it to others. Where that places more,
 * other parts give those seats up, if they lose less by it. Not safe for concurrent use.
 */
final class Lending {

    private static final int ATTEMPTS = 6_000;
    private static final int ATTEMPTS_AT_ONCE = 500;
    private static final int PASSES = 10;

    /** What a part has after it gave seats up. */
    private record Given(int[] seats, int[][] plan, long score) {}

    private record Offer(int from, Given left, long loss) {}

    private final Parts parts;
    private final Crew crew;
    private final long seed;

    Lending(Parts parts, Crew crew, long seed) {
        this.parts = parts;
        this.crew = crew;
        this.seed = seed;
    }

    /**
     * Lends seats to one of the parts that could place more, another one each time.
     *
     * @param searches of each part, which begin anew where plans were changed
     * @return whether that scored more
     */
    boolean lend(int time, List<Search> searches) {
        int[] needy = IntStream.range(0, parts.all().size())
                .filter(i -> parts.all().get(i).placed() < parts.all().get(i).heads())
                .filter(i -> parts.linksOf(i).length > 0)
                .toArray();
        return needy.length > 0 && lend(needy[time % needy.length], time, searches);
    }

    private boolean lend(int to, int time, List<Search> searches) {
        Part part = parts.all().get(to);
        int[] seats = part.seats().clone();
        for (int session : parts.linksOf(to)) {
            seats[part.indexOf(session)]++;
        }
        Search search = part.search(everybody(part), seats, part.guide(), seed + time, crew.own());
        for (int made = 0; made < ATTEMPTS && placed(search.best()) <= part.placed(); made += ATTEMPTS_AT_ONCE) {
            search.run(ATTEMPTS_AT_ONCE, Long.MAX_VALUE, crew.own());
        }
        long gain = search.bestScore() - part.score();
        if (placed(search.best()) <= part.placed() || gain <= 0) {
            return false;
        }
        int[] load = loads(part, search.best());
        Map<Integer, Given> given = new HashMap<>();
        for (int session : parts.linksOf(to)) {
            for (int missing = load[part.indexOf(session)] - part.seats()[part.indexOf(session)];
                    missing > 0;
                    missing--) {
                Optional<Offer> offer = offer(session, to, time, given);
                if (offer.isEmpty() || offer.get().loss() >= gain) {
                    return false;
                }
                gain -= offer.get().loss();
                given.put(offer.get().from(), offer.get().left());
            }
        }
        for (int session : parts.linksOf(to)) {
            int at = part.indexOf(session);
            part.seats()[at] = Math.max(part.seats()[at], load[at]);
        }
        part.take(search.best(), search.bestScore());
        searches.set(to, part.search(seed + time, crew.own()));
        given.forEach((i, left) -> {
            Part other = parts.all().get(i);
            System.arraycopy(left.seats(), 0, other.seats(), 0, left.seats().length);
            other.take(left.plan(), left.score());
            searches.set(i, other.search(seed + time, crew.own()));
        });
        return true;
    }

    /** The part that loses least by a seat less; none where no other has any. */
    private Optional<Offer> offer(int session, int to, int time, Map<Integer, Given> given) {
        Optional<Offer> best = Optional.empty();
        for (int from : parts.of(session)) {
            Part part = parts.all().get(from);
            int at = part.indexOf(session);
            Given before = given.getOrDefault(from, new Given(part.seats(), part.plan(), part.score()));
            if (from != to && before.seats()[at] > 0) {
                Given after = without(part, before, at, time);
                long loss = before.score() - after.score();
                if (best.isEmpty() || loss < best.get().loss()) {
                    best = Optional.of(new Offer(from, after, loss));
                }
            }
        }
        return best;
    }

    private Given without(Part part, Given before, int at, int time) {
        int[] seats = before.seats().clone();
        seats[at]--;
        if (loads(part, before.plan())[at] <= seats[at]) {
            return new Given(seats, before.plan(), before.score());
        }
        int[][] nothing = new int[part.people().length][];
        Arrays.fill(nothing, Seating.NOTHING);
        Planner planner = new Planner(
                new Seating(part.clinic(), everybody(part), seats, nothing),
                part.guide(),
                crew.own(),
                new Random(31 * (seed + time) + part.people()[0]));
        new Negotiation(planner).begin(person -> before.plan()[person], PASSES, Integer.MAX_VALUE);
        return new Given(seats, planner.now().plans(), planner.now().score());
    }

    private static int[] everybody(Part part) {
        return IntStream.range(0, part.people().length).toArray();
    }

    private static int placed(int[][] plan) {
        return (int) Arrays.stream(plan).filter(it -> it.length > 0).count();
    }

    private static int[] loads(Part part, int[][] plan) {
        int[] load = new int[part.sessions().length];
        for (int person = 0; person < plan.length; person++) {
            for (int choice : plan[person]) {
                load[part.clinic().people[person].sessions()[choice]]++;
            }
        }
        return load;
    }
}
