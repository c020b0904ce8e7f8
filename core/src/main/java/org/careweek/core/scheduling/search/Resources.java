package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Pricer;

/**
 * What weeks of different people compete for: the seats of sessions that more people could attend than there are seats for, a place
 * in a session for one of two who stay apart, and places in the clinic at all. Does not change.
 */
final class Resources {

    private static final int NONE = -1;

    private final Clinic clinic;

    /** Of each session the number of its resource, or none. */
    private final int[] place;

    /** The number of the places in the clinic, or none. */
    private final int anyPlace;

    private final boolean[] isClosed;
    private final int[] amounts;

    /** Of each person and choice, the resources that it takes. */
    private final int[][][] taken;

    /**
     * @param seats of each session
     * @param limit how many people can be placed at most
     */
    Resources(Clinic clinic, int[] seats, int limit) {
        this.clinic = clinic;
        this.place = new int[clinic.sessions()];
        this.isClosed = new boolean[clinic.sessions()];
        List<Integer> all = new ArrayList<>();
        for (int session = 0; session < place.length; session++) {
            boolean isScarce = clinic.users[session].length > seats[session];
            isClosed[session] = seats[session] == 0;
            place[session] = isScarce ? all.size() : NONE;
            if (isScarce) {
                all.add(seats[session]);
            }
        }
        this.anyPlace = limit < clinic.size() ? all.size() : NONE;
        if (anyPlace != NONE) {
            all.add(limit);
        }
        this.taken = IntStream.range(0, clinic.size())
                .mapToObj(person -> IntStream.of(clinic.people[person].sessions())
                        .mapToObj(it -> place[it] == NONE ? Seating.NOTHING : new int[] {place[it]})
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
        for (int person = 0; person < taken.length; person++) {
            for (int other : clinic.apart[person]) {
                if (other > person) {
                    separate(person, other, seats, all);
                }
            }
        }
        this.amounts = all.stream().mapToInt(Integer::intValue).toArray();
    }

    private void separate(int person, int other, int[] seats, List<Integer> all) {
        int[] mine = clinic.people[person].sessions();
        int[] theirs = clinic.people[other].sessions();
        for (int choice = 0; choice < mine.length; choice++) {
            for (int i = 0; i < theirs.length; i++) {
                if (mine[choice] == theirs[i] && seats[mine[choice]] > 1 && !clinic.hasBegun[mine[choice]]) {
                    taken[person][choice] = with(taken[person][choice], all.size());
                    taken[other][i] = with(taken[other][i], all.size());
                    all.add(1);
                }
            }
        }
    }

    private static int[] with(int[] some, int one) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one;
        return all;
    }

    /** How much there is of each. Not to be changed. */
    int[] amounts() {
        return amounts;
    }

    /** What a place in the clinic costs at some prices of resources. */
    int fee(int[] price) {
        return anyPlace == NONE ? 0 : price[anyPlace];
    }

    /** Whether a place in the clinic is left. */
    boolean isPlaceLeft(int[] left) {
        return anyPlace == NONE || left[anyPlace] > 0;
    }

    /** What a choice costs; without a seat it is closed. */
    private int cost(int person, int choice, int[] price) {
        if (isClosed[clinic.people[person].sessions()[choice]]) {
            return Pricer.CLOSED;
        }
        int cost = 0;
        for (int one : taken[person][choice]) {
            cost += price[one];
        }
        return cost;
    }

    /** What each choice of a person costs. */
    int[] cost(int person, int[] price) {
        int[] cost = new int[taken[person].length];
        Arrays.setAll(cost, choice -> cost(person, choice, price));
        return cost;
    }

    /** What each choice of a person costs, where only some of each resource is left. */
    int[] cost(int person, int[] price, int[] left) {
        int[] cost = cost(person, price);
        for (int choice = 0; choice < cost.length; choice++) {
            for (int one : taken[person][choice]) {
                cost[choice] = left[one] > 0 ? cost[choice] : Pricer.CLOSED;
            }
        }
        return cost;
    }

    /** What a choice takes by itself. Not to be changed. */
    int[] of(int person, int choice) {
        return taken[person][choice];
    }

    /** What a week takes, rising. */
    int[] of(int person, int[] choices) {
        IntStream.Builder all = IntStream.builder();
        for (int choice : choices) {
            Arrays.stream(taken[person][choice]).forEach(all::add);
        }
        if (choices.length > 0 && anyPlace != NONE) {
            all.add(anyPlace);
        }
        return all.build().sorted().toArray();
    }
}
