package org.careweek.core.scheduling.search;

import java.util.concurrent.Executor;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * The whole clinic's week: prices of seats and a bound, a first schedule by negotiation, then the search for better ones. What it
 * finds depends on the clinic, the seed and the steps alone, unless its host ends it.
 */
public final class ClinicSearch {

    private static final int FIRST_PASSES = 20;
    private static final int PASSES = 40;
    private static final int NEGOTIATIONS = 4;
    private static final int SLICE_OF_ROUNDS = 10;
    private static final int FREE_SLICES = 3;
    private static final int LINKED_SLICES = 6;

    /** Units of work before the first attempt. */
    public static final int FIRST_UNITS = 4 + 2 * (2 + FREE_SLICES + LINKED_SLICES);

    /** Steps towards the best schedule of a small part, before and after its prices are as good as they get. */
    private static final long QUICK = 2_000_000;

    private static final long THOROUGH = 100_000_000;

    /** Where fewer are without a place, a better schedule may place them, too. */
    private static final int ONE_IN = 200;

    private static final double TOLERANCE = 2;

    private static final int UNTIL_FIRST = 20;
    private static final int UNTIL_NEGOTIATED = 90;

    /** Shares of the time that is left, for proofs, and of that for what comes first, in percent. */
    private static final int PROOF = 42;

    private static final int PROOF_AGAIN = 30;
    private static final int COUNTING = 60;
    private static final int OTHER_LUCK = 30;
    private static final int ROUNDING = 35;
    private static final int APART = 85;

    private final Clinic clinic;
    private final Host host;
    private final Parts parts;
    private final Pace pace;
    private final Crew crew;
    private final long seed;
    private final int steps;
    private long bound = Everyone.UNKNOWN;
    private long told = -1;
    private boolean isProven;

    /** Whether there are prices of all parts. */
    private boolean isKnown;

    /**
     * A search that has not begun.
     *
     * @param executor of the host, for work beside the calling thread
     * @param helpers how many pieces of work it may do at once, 0 or more
     * @param steps attempts at an improvement, in each part of the clinic whose people share no sessions with others
     */
    public ClinicSearch(Clinic clinic, Host host, Executor executor, int helpers, long seed, int steps) {
        this.clinic = clinic;
        this.host = host;
        this.parts = new Parts(clinic);
        this.seed = seed;
        this.steps = steps;
        this.pace = new Pace(host, units(steps));
        this.crew = new Crew(executor, helpers, isCaller -> new Tool(clinic.mostChoices, pace, isCaller));
    }

    /** All units of work that there can be. */
    public static int units(int steps) {
        return (int) Math.min(Integer.MAX_VALUE, FIRST_UNITS + (long) steps);
    }

    /** Searches, on the calling thread and the helpers. Once. */
    public void run() {
        search((part, crew) -> part.negotiate(FIRST_PASSES, seed, crew.own(), UNTIL_FIRST));
    }

    /**
     * Searches from plans that hold already. Once, and instead of {@link #run}.
     *
     * @param plans of each person the sessions, rising; empty where unplaced
     */
    public void resume(int[][] plans) {
        parts.shareSeats(plans);
        search((part, crew) -> part.takeOver(plans, seed, crew.own()));
    }

    private void search(Parts.Work first) {
        parts.each(crew, Part::begin);
        done();
        parts.each(crew, (part, crew) -> {
            part.auction(crew);
            first.on(part, crew);
            part.auctionAgain(crew);
        });
        done();
        isKnown = !pace.isOver();
        close(QUICK);
        prove(ONE_IN, PROOF);
        prove(Integer.MAX_VALUE, PROOF_AGAIN);
        close(THOROUGH);
        improve();
    }

    /** The same by what is known already: proves what that proves, and searches at once. */
    public void resume(int[][] plans, Known known) {
        parts.shareSeats(plans);
        bound = parts.recall(known, crew);
        isKnown = true;
        done();
        parts.each(crew, (part, crew) -> part.takeOver(plans, seed, crew.own()));
        done();
        close(QUICK);
        improve();
    }

    /**
     * What is known now, to begin another search with; without what whole steps of lost minutes prove beside it. Nothing where the search
     * was ended before it had first prices.
     */
    public Known known() {
        return isKnown ? parts.known() : Known.nothing(clinic.sessions(), clinic.size());
    }

    private void close(long work) {
        if (isBetterPossible()) {
            parts.each(crew, (part, crew) -> part.close(work, crew.own()));
            done();
        }
    }

    private boolean isBetterPossible() {
        return !pace.isOver()
                && score() < bound() + clinic.places()
                && parts.all().stream().anyMatch(part -> part.score() < part.target());
    }

    /**
     * Finds better prices and a better bound, and a schedule by them, in a share of the time that is left. How many people can be
     * placed at most is only counted where more than one in so many are not; where some are not in the end, everything is done once more.
     */
    private void prove(int oneIn, int share) {
        boolean isCounted = parts.all().stream().anyMatch(part -> part.isToBeCounted(oneIn));
        if (!isBetterPossible() || isProven && !isCounted) {
            return;
        }
        isProven = true;
        int now = pace.spent();
        int percent = now + (100 - now) * share / 100;
        int untilCounted = now + (percent - now) * COUNTING / 100;
        parts.each(crew, (part, crew) -> part.countHeads(oneIn, crew, untilCounted));
        done();
        int untilFree = now + (percent - now) * APART / 100;
        for (int i = 0; i < FREE_SLICES && !pace.isPast(untilFree); i++) {
            parts.each(crew, (part, crew) -> part.price(SLICE_OF_ROUNDS, crew, untilFree));
            done();
        }
        parts.joint().ifPresentOrElse(joint -> priceTogether(joint, percent), () -> priceApart(percent));
        negotiate();
    }

    /** Where as many have a place as can have one, luck decides how good it is; others may have more of it, in a share of the time. */
    private void negotiate() {
        parts.each(crew, (part, crew) -> part.negotiate(PASSES, seed + 1, crew.own(), UNTIL_NEGOTIATED));
        done();
        int percent = pace.spent() + (100 - pace.spent()) * OTHER_LUCK / 100;
        for (int i = 2; i <= NEGOTIATIONS && !pace.isPast(percent) && isBetterPossible(); i++) {
            long luck = seed + i;
            parts.each(crew, (part, crew) -> {
                if (part.isFullAndLacking()) {
                    part.negotiate(PASSES, luck, crew.own(), percent);
                }
            });
            done(0);
        }
    }

    private void priceTogether(Bundle joint, int percent) {
        for (int i = 0; i < LINKED_SLICES && !pace.isPast(percent); i++) {
            joint.run(SLICE_OF_ROUNDS, TOLERANCE, crew, percent);
            bound = Math.min(bound, joint.bound());
            done();
        }
        if (joint.bound() != Everyone.UNKNOWN) {
            parts.follow(joint);
        }
    }

    private void priceApart(int percent) {
        for (int i = 0; i < LINKED_SLICES && !pace.isPast(percent); i++) {
            parts.each(crew, (part, crew) -> part.price(SLICE_OF_ROUNDS, crew, percent));
            done();
        }
    }

    private void improve() {
        Improvement improvement = new Improvement(parts, crew, seed);
        int left = steps;
        round();
        while (left > 0 && isBetterPossible()) {
            int made = improvement.slice(left, bound() + clinic.places());
            left -= made;
            done(made);
            round();
        }
    }

    /** Once little is missing, proves more by whole steps of lost minutes. */
    private void round() {
        if (isBetterPossible()) {
            int now = pace.spent();
            long missing = bound() + clinic.places() - score();
            bound = Math.min(bound, parts.round(missing, crew, now + (100 - now) * ROUNDING / 100));
            done(0);
        }
    }

    private void done() {
        done(1);
    }

    private void done(int units) {
        bound = Math.min(bound, parts.bound());
        pace.advance(units);
        long now = score() - (bound == Everyone.UNKNOWN ? 0 : bound());
        if (now != told && bound != Everyone.UNKNOWN) {
            told = now;
            host.better(
                    placed(), parts.all().stream().mapToLong(Part::plainScore).sum(), bound());
        }
    }

    /** What the schedule scores, and what is kept of plans that hold already. */
    private long score() {
        return parts.all().stream().mapToLong(Part::score).sum();
    }

    /** No schedule scores more. */
    public long bound() {
        return bound == Everyone.UNKNOWN
                ? clinic.size() * (long) (Terms.SCORE.placed() / Terms.POINT) + clinic.mostLiked()
                : Math.floorDiv(bound, Terms.POINT);
    }

    private int placed() {
        return parts.all().stream().mapToInt(Part::placed).sum();
    }

    /** No schedule places more people: the prices of heads say so, or everyone's least worth does where the bound is close. */
    public int placedBound() {
        int heads = parts.all().stream().mapToInt(Part::heads).sum();
        int[] least = clinic.leastWorths();
        long sum = 0;
        int most = 0;
        while (most < Math.min(heads, least.length) && sum + least[most] <= bound()) {
            sum += least[most++];
        }
        return most;
    }

    /** The sessions of everyone, rising; empty where unplaced. */
    public int[][] plans() {
        int[][] plans = new int[clinic.size()][];
        for (Part part : parts.all()) {
            for (int i = 0; i < part.people().length; i++) {
                int person = part.people()[i];
                plans[person] = clinic.sessionsOf(person, part.plan()[i]);
            }
        }
        return plans;
    }
}
