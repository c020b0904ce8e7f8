package org.careweek.core.scheduling.search;

import java.util.Optional;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Terms;

/** How many people of a part can be placed at most, and what so many could have if all seats were free. Not safe for concurrent use. */
final class Heads {

    private static final double SCALE = 20_000;
    private static final int ROUNDS = 80;
    private static final double TOLERANCE = 2_000;

    private final Clinic clinic;
    private final int[] seats;
    private int most;
    private int leftOut;
    private Prices alone;
    private long free = Everyone.UNKNOWN;
    private boolean isCounted;
    private Optional<Prices> counted = Optional.empty();

    /**
     * Everyone, as far as is known.
     *
     * @param clinic the part by itself
     * @param seats of each session, those that the part has to itself
     */
    Heads(Clinic clinic, int[] seats) {
        this.clinic = clinic;
        this.seats = seats;
        this.most = clinic.size();
        this.alone = Prices.unknown(clinic.sessions(), clinic.size());
    }

    /** Looks at what everyone could have alone. */
    void begin(Bundle bundle, Crew crew) {
        free = bundle.free(crew);
        if (free != Everyone.UNKNOWN) {
            alone = bundle.proven();
            most = possible();
            leaveOut();
        }
    }

    /** Where a service has too few seats, that is known without any prices. */
    private void leaveOut() {
        leftOut = ScarceServices.leftOut(clinic, person -> alone.values()[person] > 0);
        most = Math.min(most, possible() - leftOut);
        free = Math.min(free, freeOf(most));
    }

    private int possible() {
        return (int) IntStream.of(alone.values()).filter(value -> value > 0).count();
    }

    /** The same, by what is known already. */
    void recall(Known known) {
        alone = known.alone;
        most = Recall.heads(known, clinic.seats);
        free = freeOf(most);
        leaveOut();
    }

    /** Counts those who can be placed at most, where seats that link the part to others cost nothing. */
    void count(Bundle bundle, int[] links, Crew crew, int percent) {
        isCounted = true;
        Bundle count = new Bundle(clinic, seats, Terms.HEADS, SCALE);
        for (int link : links) {
            count.give(link);
        }
        count.continueFrom(bundle, 1);
        count.run(ROUNDS, TOLERANCE, crew, percent);
        if (count.bound() != Everyone.UNKNOWN) {
            most = (int) Math.min(most, count.bound() / Terms.HEADS.placed());
            counted = Optional.of(count.proven());
            free = freeOf(most);
        }
    }

    private long freeOf(int some) {
        return IntStream.of(alone.values())
                .sorted()
                .skip(clinic.size() - some)
                .asLongStream()
                .sum();
    }

    /** Whether they were counted. */
    boolean isCounted() {
        return isCounted;
    }

    /** Whether some have no place for want of seats in a service that they need. */
    boolean isServiceScarce() {
        return leftOut > 0;
    }

    /** At most so many can be placed. */
    int most() {
        return most;
    }

    /** What as many as can be placed could have if all seats were free, in parts of a point, or {@link Everyone#UNKNOWN}. */
    long free() {
        return free;
    }

    /** What everyone could have if all seats were free, in parts of a point, where that is known. Not to be changed. */
    Prices alone() {
        return alone;
    }

    /** The prices that prove how many can be placed: those that were found, or none. */
    Prices prices() {
        int[] possible = IntStream.of(alone.values())
                .map(it -> it > 0 ? Terms.HEADS.placed() : 0)
                .toArray();
        return counted.orElseGet(() -> new Prices(new int[clinic.sessions()], possible, alone.weeks()));
    }
}
