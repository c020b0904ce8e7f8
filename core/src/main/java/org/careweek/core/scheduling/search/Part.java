package org.careweek.core.scheduling.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Effort;
import org.careweek.core.scheduling.pricing.Terms;

/** People who share sessions, as a clinic of their own; some of their sessions may link them to other parts. Not safe for concurrent use. */
final class Part {

    private static final int PASSES_OF_AUCTION = 5;
    private static final double FIRST_RISE = 9_000;
    private static final double FIRST_SCALE = 4_000;
    private static final double TOLERANCE = 2;

    /** Where no more than one in so many has no place, nearly everyone has. */
    private static final int FEW_IN = 50;

    /** Of so few people the best schedule may be found, and proven. */
    private static final int FEW = 40;

    private final int[] people;
    private final int[] sessions;
    private final Clinic clinic;

    /** Where nothing holds already: what is proven is proven of it. */
    private final Clinic plain;

    private final int[] links;
    private final int[] seats;
    private final Bundle bundle;
    private final Heads heads;
    private int[][] plan;
    private long score;
    private boolean isLimited;
    private boolean isRounded;
    private long closed = Everyone.UNKNOWN;
    private long rounded = Everyone.UNKNOWN;
    private long recalled = Everyone.UNKNOWN;
    private Optional<Known> known = Optional.empty();
    private Guide guide;
    private IntFunction<int[]> first = person -> bundle().weeks(person).heaviest();

    /**
     * @param people rising
     * @param sessions all that they could attend, rising
     * @param isLink which of these others could attend, too
     * @param seats of each of these, those that this part has to itself
     */
    Part(Clinic whole, int[] people, int[] sessions, boolean[] isLink, int[] seats) {
        this.people = people;
        this.sessions = sessions;
        this.clinic = whole.part(people, sessions);
        this.plain = clinic.plain();
        this.links =
                IntStream.range(0, sessions.length).filter(it -> isLink[it]).toArray();
        this.seats = seats;
        this.bundle = new Bundle(plain, seats, Terms.SCORE, FIRST_SCALE);
        this.heads = new Heads(plain, seats);
        this.plan = new int[people.length][];
        Arrays.fill(plan, Seating.NOTHING);
    }

    /** First prices, and a first bound that holds whatever others do. */
    void begin(Crew crew) {
        heads.begin(bundle, crew);
    }

    /** The same, by what is known already; proves nothing where the search ends before everyone was looked at. */
    void recall(Known whole, Crew crew) {
        Known own = new Recall(plain, people, sessions, crew).of(whole);
        known = Optional.of(own);
        if (own.isWhole()) {
            heads.recall(own);
            guide = Recall.guide(own, heads.most());
            recalled = Recall.worth(own.prices, plain.seats) + provenWithoutSeats();
        }
    }

    /** What the prices that were recalled prove, without what seats cost. */
    long provenWithoutSeats() {
        return Recall.proven(guide);
    }

    /** What is known now. */
    Known known() {
        return known.orElseGet(() -> free() == Everyone.UNKNOWN
                ? Known.nothing(sessions.length, people.length)
                : new Known(bundle.proven(), heads.prices(), heads.alone()));
    }

    /** What as many as can be placed could have if all seats were free, in parts of a point. */
    long free() {
        return heads.free();
    }

    /** First weeks and prices. */
    void auction(Crew crew) {
        bundle.auction(PASSES_OF_AUCTION, FIRST_RISE, new Auction(plain, Terms.SCORE), crew);
        bundle.run(1, TOLERANCE, crew, Integer.MAX_VALUE);
    }

    /**
     * Where nearly everyone has a place, seats only decide how good it is, and are worth as little as that: prices begin anew, by what
     * people lose on average.
     */
    void auctionAgain(Crew crew) {
        if (free() != Everyone.UNKNOWN && (heads() - placed()) * FEW_IN <= heads() && score < target()) {
            bundle.auctionAgain(PASSES_OF_AUCTION, loss(), new Auction(plain, Terms.SCORE), crew);
        }
    }

    /** What those who have a place lose by others on average, in points, 1 or more. */
    private double loss() {
        long loss = 0;
        for (int person = 0; person < plan.length; person++) {
            loss += plan[person].length > 0
                    ? heads.alone().values()[person] / Terms.POINT - plain.score(person, plan[person])
                    : 0;
        }
        return Math.max(1, loss / (double) Math.max(1, placed()));
    }

    /** Better prices and a better bound. */
    void price(int rounds, Crew crew, int percent) {
        bundle.run(rounds, TOLERANCE, crew, percent);
    }

    /** Makes a schedule of the weeks that the prices like best, and keeps it where it is better. */
    void negotiate(int passes, long seed, Tool tool, int percent) {
        int[][] nothing = new int[people.length][];
        Arrays.fill(nothing, Seating.NOTHING);
        Planner planner = new Planner(new Seating(clinic, everybody(), seats, nothing), guide(), tool, random(seed));
        new Negotiation(planner).begin(first, passes, percent);
        if (planner.now().score() > score) {
            take(planner.now().plans(), planner.now().score());
        }
    }

    /**
     * Takes plans over that hold already, as far as there are seats; whoever has no week by that gets one near to it.
     *
     * @param plans of each person of the whole clinic, the sessions, rising; empty where unplaced
     */
    void takeOver(int[][] plans, long seed, Tool tool) {
        int[][] own = new int[people.length][];
        for (int i = 0; i < own.length; i++) {
            int[] sessionsOf = IntStream.of(plans[people[i]])
                    .map(this::indexOf)
                    .filter(it -> it >= 0)
                    .toArray();
            int[] choices = clinic.choicesOf(i, sessionsOf);
            own[i] = clinic.people[i].isWeek(choices) ? choices : Seating.NOTHING;
        }
        int[][] nothing = new int[people.length][];
        Arrays.fill(nothing, Seating.NOTHING);
        Planner planner = new Planner(new Seating(clinic, everybody(), seats, nothing), guide(), tool, random(seed));
        new Negotiation(planner).begin(i -> own[i], 0, Integer.MAX_VALUE);
        for (int i = 0; i < own.length; i++) {
            if (clinic.people[i].isChanged(planner.now().plan(i)) && !tool.isOver()) {
                planner.polish(i);
            }
        }
        take(planner.now().plans(), planner.now().score());
    }

    /**
     * Whether more than one in so many of those who could have a week have none, and it is not known how many have to. Where best weeks take
     * long to find, prices would be late to say more than what is known of services.
     */
    boolean isToBeCounted(int oneIn) {
        boolean isKnown = heads.isCounted() || heads.isServiceScarce() && !clinic.isSmall();
        return !isKnown && heads() - placed() > heads() / oneIn;
    }

    /** Whether it is small enough for its best schedule to be found and proven. */
    boolean canBeClosed() {
        return links.length == 0 && people.length <= FEW && score < target() && clinic.isQuick();
    }

    /** Looks for the best schedule and its proof, with so much effort. */
    void close(long work, Tool tool) {
        if (!canBeClosed()) {
            return;
        }
        Closing closing = new Closing(clinic, seats, heads(), plan, tool, new Effort(work, () -> isOver(tool)));
        for (int person = 0; person < people.length; person++) {
            KnownWeeks known = bundle.weeks(person);
            for (int i = 0; i < known.size(); i++) {
                closing.know(person, known.choices(i));
            }
        }
        closing.run();
        if (closing.score() > score) {
            take(closing.plan(), closing.score());
        }
        if (closing.bound() != Everyone.UNKNOWN) {
            closed = Math.min(closed, closing.bound());
        }
    }

    /** Proves more by the minutes that people lose at least, once, where nothing links this part to others and only little is missing. */
    void round(Crew crew, int percent) {
        LostMinutes lost = new LostMinutes(plain, seats, new int[people.length], new int[] {heads()});
        boolean isPriced = links.length == 0 && bundle.bound() != Everyone.UNKNOWN;
        boolean isDue = !isRounded && isPriced && placed() == heads() && lost.isWorthwhile(target() - score);
        if (isDue && LostMinutes.canBegin(crew, percent)) {
            isRounded = true;
            rounded = lost.bound(bundle, crew, percent);
        }
    }

    private static boolean isOver(Tool tool) {
        tool.sign();
        return tool.isOver();
    }

    /** Counts how many people can be placed at most, and prices a place where that are fewer than there are. */
    void countHeads(int oneIn, Crew crew, int percent) {
        boolean isNew = heads.isServiceScarce() && !isLimited;
        if (isToBeCounted(oneIn)) {
            heads.count(bundle, links, crew, percent);
            isNew = true;
        }
        if (isNew && heads() < people.length && !crew.own().isPast(percent)) {
            isLimited = true;
            bundle.limit(heads(), crew);
        }
    }

    /** The place of a session of the whole clinic among these; below 0 of one that nobody could attend here. */
    int indexOf(int session) {
        return Arrays.binarySearch(sessions, session);
    }

    /** A search from the schedule that there is. */
    Search search(long seed, Tool tool) {
        return new Search(new Planner(new Seating(clinic, everybody(), seats, plan), guide(), tool, random(seed)));
    }

    /** A search for some of the people, with some of the seats. */
    Search search(int[] some, int[] someSeats, Guide guide, long seed, Tool tool) {
        return new Search(new Planner(new Seating(clinic, some, someSeats, plan), guide, tool, random(seed)));
    }

    private Random random(long seed) {
        return new Random(31 * seed + people[0]);
    }

    private int[] everybody() {
        return IntStream.range(0, people.length).toArray();
    }

    /** From now on searches go by prices of the whole clinic. */
    void follow(Bundle joint, int fee) {
        int[] prices = new int[sessions.length + 1];
        for (int i = 0; i < sessions.length; i++) {
            prices[i] = joint.prices()[sessions[i]];
        }
        prices[sessions.length] = joint.prices()[fee];
        int[] values =
                IntStream.of(people).map(person -> joint.values()[person]).toArray();
        guide = new Guide(prices, values, heads());
        first = i -> joint.weeks(people[i]).heaviest();
    }

    /** What searches go by. */
    Guide guide() {
        return guide == null
                ? new Guide(bundle.prices().clone(), bundle.values().clone(), heads())
                : guide;
    }

    void take(int[][] better, long itsScore) {
        plan = better;
        score = itsScore;
    }

    /** No schedule of this part is worth more, with what is kept, where no session links it to others. */
    long target() {
        long bound = links.length > 0 ? free() : bound();
        long most = bound == Everyone.UNKNOWN ? bound : bound / Terms.POINT + clinic.places();
        return Math.min(most, closed);
    }

    /** What is proven of this part, with the seats that it has to itself; in parts of a point. */
    long bound() {
        long proven = Math.min(recalled, bundle.bound());
        boolean isClosed = closed != Everyone.UNKNOWN && clinic == plain;
        return Math.min(Math.min(free(), rounded), isClosed ? Math.min(closed * Terms.POINT, proven) : proven);
    }

    int[] people() {
        return people;
    }

    int[] sessions() {
        return sessions;
    }

    Clinic clinic() {
        return clinic;
    }

    /** Of each session, the seats that this part has to itself; changed as seats of links are shared anew. */
    int[] seats() {
        return seats;
    }

    Bundle bundle() {
        return bundle;
    }

    /** Everyone's choices. Not to be changed. */
    int[][] plan() {
        return plan;
    }

    long score() {
        return score;
    }

    /** What the schedule scores, whatever it costs to have changed plans. */
    long plainScore() {
        long sum = 0;
        for (int person = 0; person < plan.length; person++) {
            sum += plain.score(person, plan[person]);
        }
        return sum;
    }

    /** Whether as many have a place as can have one, and a better schedule is possible. */
    boolean isFullAndLacking() {
        return placed() == heads() && score < target();
    }

    /** At most so many can be placed. */
    int heads() {
        return heads.most();
    }

    int placed() {
        return (int) Arrays.stream(plan).filter(it -> it.length > 0).count();
    }

    /** How many come to a session. */
    int load(int session) {
        int load = 0;
        for (int person : clinic.users[session]) {
            for (int choice : plan[person]) {
                load += clinic.people[person].sessions()[choice] == session ? 1 : 0;
            }
        }
        return load;
    }
}
