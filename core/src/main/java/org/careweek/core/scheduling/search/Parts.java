package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Terms;

/** The parts of a clinic, and the sessions that link them. Not safe for concurrent use. */
final class Parts {

    /** Something that is done for each part by itself. */
    interface Work {
        void on(Part part, Crew crew);
    }

    private static final double SCALE = 20_000;

    private final Clinic clinic;

    /** Where nothing holds already: what is proven is proven of it. */
    private final Clinic plain;

    private final List<Part> all = new ArrayList<>();

    /** By size, largest first; whether one is larger than all others together. */
    private final int[] bySize;

    private final boolean isFirstLarge;

    /** Of each session, the parts whose people could attend, rising. */
    private final int[][] of;

    private final boolean hasLinks;

    /** The bundle that looked at all parts together, where there was one. */
    private Optional<Bundle> together = Optional.empty();

    private long rounded = Everyone.UNKNOWN;
    private boolean isRounded;
    private boolean isRecalled;

    Parts(Clinic clinic) {
        this.clinic = clinic;
        this.plain = clinic.plain();
        Blocks blocks = Blocks.of(clinic);
        this.of = new int[clinic.sessions()][];
        for (int session = 0; session < of.length; session++) {
            of[session] = rising(IntStream.of(clinic.users[session]).map(blocks::of));
        }
        int[] before = new int[clinic.sessions()];
        for (int block = 0; block < blocks.count(); block++) {
            all.add(part(blocks, block, before));
        }
        this.hasLinks = IntStream.range(0, of.length).anyMatch(this::isLink);
        this.bySize = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingInt(it -> -all.get(it).people().length))
                .mapToInt(Integer::intValue)
                .toArray();
        this.isFirstLarge = !all.isEmpty() && 2 * all.get(bySize[0]).people().length > clinic.size();
    }

    /** @param before of each session, how many people of the parts before could attend it */
    private Part part(Blocks blocks, int block, int[] before) {
        int[] people = blocks.people(block);
        int[] sessions = rising(IntStream.of(people).flatMap(person -> IntStream.of(clinic.people[person].sessions())));
        boolean[] isLink = new boolean[sessions.length];
        int[] seats = new int[sessions.length];
        for (int i = 0; i < sessions.length; i++) {
            int session = sessions[i];
            isLink[i] = isLink(session);
            seats[i] = isLink[i] ? share(blocks, block, session, before) : clinic.seats[session];
        }
        return new Part(clinic, people, sessions, isLink, seats);
    }

    /** Each once, rising; without boxes, for they are many. */
    private static int[] rising(IntStream some) {
        BitSet set = new BitSet();
        some.forEach(set::set);
        return set.stream().toArray();
    }

    private boolean isLink(int session) {
        return of[session].length > 1;
    }

    /** Seats by the number of people, so that together they are all. */
    private int share(Blocks blocks, int block, int session, int[] before) {
        int users = (int) IntStream.of(clinic.users[session])
                .filter(user -> blocks.of(user) == block)
                .count();
        int first = before[session];
        before[session] += users;
        int everyone = clinic.users[session].length;
        return (int) ((long) clinic.seats[session] * before[session] / everyone
                - (long) clinic.seats[session] * first / everyone);
    }

    /** The parts whose people could attend a session, rising. Not to be changed. */
    int[] of(int session) {
        return of[session];
    }

    /** The sessions that link a part to others, rising. */
    int[] linksOf(int part) {
        return IntStream.of(all.get(part).sessions()).filter(this::isLink).toArray();
    }

    List<Part> all() {
        return all;
    }

    /** The only part, where there is no other of any size; its work is shared out in itself. */
    boolean isOne() {
        return all.size() == 1;
    }

    /** Does something for each part, on all workers: the largest one by one if it is most of the clinic, the others at once. */
    void each(Crew crew, Work work) {
        int first = isFirstLarge ? 1 : 0;
        if (isFirstLarge) {
            work.on(all.get(bySize[0]), crew);
        }
        crew.share(bySize.length - first, (tool, item) -> work.on(all.get(bySize[first + item]), Crew.alone(tool)));
    }

    /** One bundle for all parts, which share what links them; no bundle where nothing does. */
    Optional<Bundle> joint() {
        if (!hasLinks) {
            return Optional.empty();
        }
        Bundle joint = new Bundle(plain, clinic.seats, groups(), heads(), Terms.SCORE, SCALE);
        for (int group = 0; group < all.size(); group++) {
            joint.join(all.get(group), group);
        }
        return Optional.of(joint);
    }

    private int[] groups() {
        int[] groupOf = new int[clinic.size()];
        for (int group = 0; group < all.size(); group++) {
            for (int person : all.get(group).people()) {
                groupOf[person] = group;
            }
        }
        return groupOf;
    }

    private int[] heads() {
        return all.stream().mapToInt(Part::heads).toArray();
    }

    /**
     * Proves more by the minutes that people lose at least, once it is worth a try; returns what that proves of all parts together.
     *
     * @param missing from what all of them score to what is proven, in points
     */
    long round(long missing, Crew crew, int percent) {
        if (!hasLinks) {
            each(crew, (part, workers) -> part.round(workers, percent));
            return bound();
        }
        LostMinutes lost = new LostMinutes(plain, clinic.seats, groups(), heads());
        boolean areAllPlaced = all.stream().allMatch(part -> part.placed() == part.heads());
        boolean isDue = !isRounded && together.isPresent() && areAllPlaced && lost.isWorthwhile(missing);
        if (isDue && LostMinutes.canBegin(crew, percent)) {
            isRounded = true;
            rounded = lost.bound(together.get(), crew, percent);
        }
        return rounded;
    }

    /** From now on all parts are searched by these prices. */
    void follow(Bundle joint) {
        together = Optional.of(joint);
        for (int group = 0; group < all.size(); group++) {
            all.get(group).follow(joint, clinic.sessions() + group);
        }
    }

    /** What is proven of all parts together, in parts of a point, or {@link Everyone#UNKNOWN}. */
    long bound() {
        long free = sum(Part::free);
        return hasLinks ? free : sum(Part::bound);
    }

    /** Begins with what is known already; returns what that proves, in parts of a point, or {@link Everyone#UNKNOWN}. */
    long recall(Known known, Crew crew) {
        each(crew, (part, workers) -> part.recall(known, workers));
        isRecalled = true;
        long free = sum(Part::free);
        return free == Everyone.UNKNOWN
                ? free
                : Math.min(free, Recall.worth(known.prices, clinic.seats) + sum(Part::provenWithoutSeats));
    }

    /** What is known now. */
    Known known() {
        Known whole = Known.nothing(clinic.sessions(), clinic.size());
        boolean hasOwnPrices = !hasLinks || isRecalled;
        for (Part part : all) {
            Known own = part.known();
            whole.prices.take(hasOwnPrices ? own.prices : own.alone, part.sessions(), part.people());
            whole.heads.take(own.heads, part.sessions(), part.people());
            whole.alone.take(own.alone, part.sessions(), part.people());
        }
        return new Known(together.map(Bundle::proven).orElse(whole.prices), whole.heads, whole.alone);
    }

    /**
     * Shares the seats of sessions that link parts, so that each part has those that its people have taken already, as long as there
     * are any.
     *
     * @param plans of each person the sessions that hold already
     */
    void shareSeats(int[][] plans) {
        for (int session = 0; session < of.length; session++) {
            if (isLink(session)) {
                int free = clinic.seats[session];
                for (int side : of[session]) {
                    Part part = all.get(side);
                    int one = session;
                    int taken = (int) IntStream.of(part.people())
                            .filter(person -> Arrays.binarySearch(plans[person], one) >= 0)
                            .count();
                    int given = Math.min(taken, free);
                    part.seats()[part.indexOf(session)] = given;
                    free -= given;
                }
                for (int i = 0; i < free; i++) {
                    Part lucky = all.get(of[session][(session + i) % of[session].length]);
                    lucky.seats()[lucky.indexOf(session)]++;
                }
            }
        }
    }

    private long sum(ToLongFunction<Part> bound) {
        long sum = 0;
        for (Part part : all) {
            long one = bound.applyAsLong(part);
            if (one == Everyone.UNKNOWN) {
                return Everyone.UNKNOWN;
            }
            sum += one;
        }
        return sum;
    }

    /** Shares the free seats of sessions that link parts anew, in another way each time. */
    void shareSeats(int time, List<Search> searches) {
        for (int session = 0; session < of.length; session++) {
            int[] sides = of[session];
            if (isLink(session)) {
                int free = clinic.seats[session];
                for (int side : sides) {
                    int at = all.get(side).indexOf(session);
                    int taken =
                            Math.max(all.get(side).load(at), searches.get(side).load(at));
                    all.get(side).seats()[at] = taken;
                    free -= taken;
                }
                for (int i = 0; i < free; i++) {
                    Part lucky = all.get(sides[(session + i + 7 * time) % sides.length]);
                    lucky.seats()[lucky.indexOf(session)]++;
                }
            }
        }
    }
}
